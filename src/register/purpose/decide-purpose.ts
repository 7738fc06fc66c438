import type { FieldId } from "../../field/field";
import type { SheetReason } from "../../layout/evidence";
import type { Evidence, SheetLayout } from "../../layout/layout";
import { foldKey } from "../../text/key";
import { isOurs, type ToldTable } from "../take-table";
import type { PurposeDecision, SheetPurpose } from "./purpose";

/** What the purpose of a sheet is told by. */
export interface PurposeFacts {
  readonly file: string;
  readonly layout: SheetLayout;
  /** Its tables with their columns told; none where the sheet holds no list. */
  readonly tables: readonly ToldTable[];
}

/** Columns that a table has only where somebody is proposed for something. */
const PROPOSING: ReadonlySet<FieldId | null> = new Set<FieldId | null>([
  "award",
  "awardMark",
  "achievement",
  "deedDate",
  "level",
  "votes",
  "votePercent",
  "attestation",
  "direct",
]);

const PROPOSAL =
  /\b(?:khen|thi dua|danh hieu|nguoi tot|viec tot|guong|dien hinh|ton vinh|bieu duong|tuyen duong|vinh danh|xet tang|tang thuong|de nghi tang)\b/;

/** Why layout alone saw no list, as a purpose. */
const BY_LAYOUT: Readonly<Partial<Record<SheetReason, SheetPurpose>>> = {
  "sheet-lookup": "lookup",
  "sheet-instructions": "guide",
  "sheet-of-our-report": "ours",
};
const SURE = 0.97;

function withoutList({ evidence: [evidence] }: SheetLayout): PurposeDecision {
  const why: Evidence<SheetReason> = evidence ?? { code: "sheet-no-list", params: {} };
  return { purpose: BY_LAYOUT[why.code] ?? "other", confidence: SURE, evidence: why };
}

const proposes = ({ columns }: ToldTable): boolean =>
  columns.some(
    ({ field, alternatives }) =>
      PROPOSING.has(field) ||
      (field === null && PROPOSING.has(alternatives[0] ?? null)) ||
      field?.startsWith("x:") === true,
  );

/** What a sheet is for, with how sure that is and the reason. */
export function decidePurpose({ file, layout, tables }: PurposeFacts): PurposeDecision {
  if (!layout.listed) return withoutList(layout);
  const clerk = layout.evidence.find(({ code }) => code === "sheet-taken-by-clerk");
  const [first] = tables;
  const register = first?.register ?? "nominations";
  if (tables.some((table) => isOurs(table.layout)))
    return {
      purpose: register,
      confidence: 1,
      evidence: { code: "purpose-own-register", params: { sheet: layout.name } },
    };
  if (clerk !== undefined) return { purpose: register, confidence: 1, evidence: clerk };
  const titles = foldKey([file, layout.name, ...tables.flatMap((table) => table.layout.titles)].join(" "));
  const sheet = layout.name;
  if (register !== "nominations")
    return { purpose: register, confidence: 0.95, evidence: { code: "purpose-register", params: { sheet } } };
  if (tables.some(proposes) || PROPOSAL.test(titles))
    return { purpose: "nominations", confidence: 0.95, evidence: { code: "purpose-proposes", params: { sheet } } };
  return { purpose: "staff", confidence: 0.8, evidence: { code: "purpose-people", params: { sheet } } };
}
