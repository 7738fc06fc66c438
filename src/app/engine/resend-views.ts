import { fieldLabel } from "../../field/field-label";
import type { Language } from "../../base/language";
import { madeOn } from "../../register/file-version";
import type { Register, RegisterRecord } from "../../register/register";
import { changedValues } from "../../register/resends";
import type { ResendView } from "../views/intake";

const nameOf = ({ fields }: RegisterRecord): string =>
  fields.name ?? fields.articleTitle ?? fields.workTitle ?? fields.initiative ?? fields.scoreItem ?? "";

/** Lists that were sent again and wait for the word which version counts. */
export function resendViews({ files, resends = [] }: Register, language: Language): readonly ResendView[] {
  const made = new Map(files.map((file) => [file.file, madeOn(file)]));
  return resends
    .filter(({ decision }) => decision === "open")
    .map(({ earlier, later, ordered, unit, pairs, added, removed }) => ({
      files: [earlier, later],
      made: [made.get(earlier) ?? null, made.get(later) ?? null],
      ordered,
      unit,
      same: pairs.length,
      added: added.map(nameOf),
      removed: removed.map(nameOf),
      changed: pairs.flatMap((pair) => {
        const values = changedValues(pair);
        const [, after] = pair;
        return values.length === 0
          ? []
          : [
              {
                name: nameOf(after),
                values: values.map(({ field, before, after: now }) => ({
                  label: fieldLabel(field, language),
                  before,
                  after: now,
                })),
              },
            ];
      }),
    }));
}
