import { builtIn } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import type { DocumentTablePlan, ParagraphPlan } from "../../src/grid/document-plan";
import type { RecordFields, Register } from "../../src/register/register";
import { buildReport } from "../../src/report/build-report";
import { buildLetters } from "../../src/report/letters/write-letters";
import { inputFor, registerFor, unitName } from "./support";

const textOf = ({ runs }: ParagraphPlan): string => runs.map(({ text }) => text).join("");
const rowsOf = ({ rows }: DocumentTablePlan): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map((cell) => cell.map(textOf).join("\n")));
const isNames = (header: string | undefined): boolean => /^(?:Họ và tên|Tên tập thể|Tên hộ)/u.test(header ?? "");
const count = (text: string): number => (text === "–" ? 0 : Number(text));

interface Told {
  /** Figures of all tables: letter, label of the row and header → figure. */
  readonly cells: ReadonlyMap<string, number>;
  /** Whom the annexes of all papers name, as often as they do. */
  readonly names: readonly string[];
  /** Sentences with their figures taken out → the figures. */
  readonly sentences: ReadonlyMap<string, string>;
}

/** What the letters of a register say, when nothing of it is in doubt. */
function toldBy(campaign: Campaign, register: Register): Told {
  const input = { ...inputFor(campaign, register), findings: [] };
  const cells = new Map<string, number>();
  const sentences = new Map<string, string>();
  const names: string[] = [];
  for (const { name, kind, blocks } of buildLetters(input, buildReport(input)).documents) {
    if (kind === "certificate") continue;
    for (const block of blocks) {
      if (block.kind === "paragraph") {
        const text = textOf(block);
        sentences.set(`${name}|${text.replace(/\d+/gu, "#")}`, (text.match(/\d+/gu) ?? []).join(" "));
        continue;
      }
      if (!block.bordered) continue;
      const [headers = [], ...rows] = rowsOf(block);
      if (isNames(headers[1])) names.push(...rows.map((row) => row[1] ?? ""));
      else
        for (const row of rows)
          row.slice(2).forEach((text, at) => {
            const figure = count(text);
            if (!Number.isNaN(figure)) cells.set([name, headers[1], row[1], headers[at + 2]].join("|"), figure);
          });
    }
  }
  return { cells, names: names.sort(), sentences };
}

interface Difference {
  readonly table: string;
  readonly label: string;
  readonly by: number;
}

function differences(before: Told, after: Told): readonly Difference[] {
  return [...new Set([...before.cells.keys(), ...after.cells.keys()])].flatMap((key) => {
    const by = (after.cells.get(key) ?? 0) - (before.cells.get(key) ?? 0);
    const [letter = "", table = "", label = ""] = key.split("|");
    return by === 0 ? [] : [{ table: `${letter}|${table}`, label, by }];
  });
}

const campaignOf = (id: string): Campaign => {
  const found = builtIn(id);
  if (found === null) throw new Error(`no campaign ${id}`);
  return found;
};

describe.each(["quy-hop-60-nam", "phu-lam-2022", "quoc-oai-2022"])(
  "a nomination of %s changed in the register changes in the next letters",
  (id) => {
    const campaign = campaignOf(id);
    const register = registerFor(campaign, { units: 5, records: 16 });
    const before = toldBy(campaign, register);
    const subject = register.records.find(
      ({ register: kind, fields, unitMatch }) =>
        kind === "nominations" &&
        fields.kind === "individual" &&
        fields.awards?.length === 1 &&
        fields.decisionNumber === undefined &&
        typeof unitMatch?.unit === "string" &&
        before.names.includes(fields.name ?? ""),
    );
    if (subject === undefined) throw new Error("nobody to change");
    const own = subject.unitMatch?.unit ?? "";
    const elsewhere = [unitName(1), unitName(2), unitName(3)].find((unit) => unit !== own) ?? "";
    const [award = ""] = subject.fields.awards ?? [];
    const with_ = (fields: Partial<RecordFields> | null, unit = own): Told =>
      toldBy(campaign, {
        ...register,
        records: register.records.flatMap((record) =>
          record !== subject
            ? [record]
            : fields === null
              ? []
              : [
                  {
                    ...record,
                    fields: { ...record.fields, ...fields, unit },
                    unitMatch: { typed: unit, from: "file", unit, candidates: [] },
                  },
                ],
        ),
      });
    const labels = (found: readonly Difference[], table: string): readonly string[] =>
      [...new Set(found.filter((one) => one.table.endsWith(table)).map(({ label }) => label))].sort();

    it("nothing, where nothing was changed", () => {
      expect(differences(before, with_({}))).toEqual([]);
    });

    it("one less in every figure that counted it, where it was taken out", () => {
      const after = with_(null);
      const found = differences(before, after);
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter(({ by }) => by !== -1)).toEqual([]);
      expect(labels(found, "|Đơn vị")).toEqual([own, "Tổng cộng"].sort());
      expect(labels(found, "|Danh hiệu, hình thức khen thưởng")).toEqual([award]);
      // Every annex that named it, a tờ trình's as a biên bản's, names one less; and nobody else is missing.
      const gone = before.names.length - after.names.length;
      expect(gone).toBeGreaterThan(0);
      const left = [...after.names];
      const missing = before.names.filter((name) => {
        const at = left.indexOf(name);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      expect(new Set(missing)).toEqual(new Set([subject.fields.name]));
      for (const [sentence, figures] of after.sentences) {
        const was = before.sentences.get(sentence);
        // A share follows its parts by more or less than one.
        if (was === undefined || was === figures || sentence.includes("%")) continue;
        const steps = figures.split(" ").map((figure, at) => Number(figure) - Number(was.split(" ")[at]));
        expect([sentence, steps.every((step) => step === 0 || step === -1)]).toEqual([sentence, true]);
      }
    });

    it("one less there and one more here, where it was given to another unit; nothing of any award", () => {
      const found = differences(before, with_({}, elsewhere));
      expect(labels(found, "|Danh hiệu, hình thức khen thưởng")).toEqual([]);
      expect(labels(found, "|Đơn vị")).toEqual([own, elsewhere].sort());
      for (const { table, label, by } of found) if (table.endsWith("|Đơn vị")) expect(by).toBe(label === own ? -1 : 1);
      expect(found.reduce((sum, { by }) => sum + by, 0)).toBe(0);
    });

    it("from one award to the other, where another was written; nothing of any unit", () => {
      const other = campaign.awards.find(({ name, subjects }) => name !== award && subjects.includes("individual"));
      if (other === undefined) return;
      const found = differences(before, with_({ awards: [other.name] }));
      expect(labels(found, "|Đơn vị")).toEqual([]);
      expect(labels(found, "|Danh hiệu, hình thức khen thưởng")).toEqual([award, other.name].sort());
      const report = found.filter(({ table }) => table.startsWith("bao-cao-tong-ket"));
      expect(report.reduce((sum, { by }) => sum + by, 0)).toBe(0);
    });
  },
);
