import { addTo } from "../../base/group-by";
import { grouped, type Finding } from "../finding";

/** Findings that can stand for several rows. */
type OfRows = Extract<Finding, { code: "condition-unknown" } | { code: "prerequisite-missing" }>;

/** What is the same for many rows is said once for a sheet, rule and award. */
export class SaidOnce {
  readonly #same = new Map<string, OfRows[]>();

  add(found: OfRows): void {
    const { file, sheet } = found.place;
    addTo(this.#same, JSON.stringify([file, sheet, found.params.rule, found.params.award]), found);
  }

  all(): readonly Finding[] {
    return [...this.#same.values()].flatMap((same): readonly Finding[] => {
      const [first] = same;
      if (first === undefined) return [];
      const told = { ...first, params: { ...first.params, rows: same.length } } as OfRows;
      return [
        grouped(
          told,
          "row",
          same.map(({ place }) => place),
        ),
      ];
    });
  }
}
