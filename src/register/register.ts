import type {
  CampaignAward,
  ColumnRule,
  ConsolidatingOffice,
  Criterion,
  ExpectedUnit,
  Level,
  RegisterKind,
  Rule,
  SubjectKind,
  UnitKind,
} from "../campaign/campaign";
import type { ColumnIndex, ColumnLetter, RowNumber } from "../grid/address";
import type { FieldId } from "../field/field";
import type { OwnField, ValueOf } from "../field/field-facts";
import type { FileProblem } from "../grid/file-problem";
import type { ReadingNote } from "../grid/reading-note";
import type { Evidence, RowRole, SheetLayout } from "../layout/layout";
import type { IsoDate } from "../text/day";
import type { ValueReason } from "./values/value-reason";
import type { PurposeDecision } from "./purpose/purpose";

/** Where a record stands, as a person finds it in Excel. */
export interface SourcePlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: RowNumber;
}

/** A column of a table and what it was taken for. */
export interface ColumnMapping {
  readonly column: ColumnIndex;
  /** Header texts joined by " / ": "Ngày tháng năm sinh / Nam". */
  readonly header: string;
  readonly field: FieldId | null;
  /** 0 … 1; under `ASK_BELOW` the clerk is asked and `field` is null until answered. */
  readonly confidence: number;
  readonly source: "header" | "content" | "both" | "remembered" | "clerk" | "none";
  /** Other fields it may be, best first. */
  readonly alternatives: readonly FieldId[];
  readonly evidence: Evidence;
  /** For `awardMark`: the award the column stands for, as typed in the header. */
  readonly award: string | null;
  /** For `attestation` and `documents`: id of the criterion or document rule; null where not told. */
  readonly item: string | null;
}

/**
 * A yes or no typed in a mark or attestation column; text where it is neither. `typed`: the words of a no that are more
 * than the plain one ("chưa đóng dấu").
 */
export type Mark =
  | { readonly answer: "yes" }
  | { readonly answer: "no"; readonly typed?: string }
  | { readonly answer: "other"; readonly text: string };

/** What a clean value is, by the kind of value its field holds. */
interface CleanValues {
  readonly text: string;
  readonly date: IsoDate;
  readonly count: number;
  readonly percent: number;
  readonly decimal: number;
  readonly phone: string;
  readonly id: string;
  readonly answer: boolean;
  readonly sex: "male" | "female";
  readonly subjectKind: SubjectKind;
}

/** Clean values of one record. Absent = the source has no such column or nothing in it. */
export type RecordFields = {
  readonly [F in OwnField]?: CleanValues[ValueOf<F>];
} & {
  /** Names of the campaign's or catalogue's awards where recognised, else as typed. */
  readonly awards?: readonly string[];
};

/** A typed value that could not be taken as its field wants it. The rule of that code turns it into a finding. */
export interface ValueProblem {
  readonly field: FieldId;
  readonly column: ColumnLetter | null;
  readonly code:
    "type-date" | "type-phone" | "type-id" | "type-number" | "formula-error" | "value-unknown" | "award-unknown";
  readonly typed: string;
  readonly reason: ValueReason;
  /** A value that is probably meant; null where there is none. */
  readonly suggestion: string | null;
  /** All values it may be, where there are several and none is more likely. */
  readonly candidates?: readonly string[];
}

/** How the unit of a record was told. */
export interface UnitMatch {
  /** As typed or found: in a column, a group row, the title, the file name. */
  readonly typed: string;
  readonly from: "column" | "group" | "title" | "sheet" | "file" | "clerk";
  /** Name of the expected unit; null where none is sure. */
  readonly unit: string | null;
  /** Near names, best first, that a person may decide for. */
  readonly candidates: readonly string[];
}

export interface RegisterRecord {
  /** "file#sheet#row": stable as long as the source is. */
  readonly id: string;
  readonly register: RegisterKind;
  readonly source: SourcePlace;
  readonly fields: RecordFields;
  /** What the cell held, where it differs from the clean value. */
  readonly raw: Readonly<Partial<Record<FieldId, string>>>;
  /** The source column of each field. */
  readonly columns: Readonly<Partial<Record<FieldId, ColumnLetter>>>;
  /** Criterion id → what the unit attested. */
  readonly attestations: Readonly<Record<string, Mark>>;
  /** Document rule id → whether it is there. */
  readonly papers: Readonly<Record<string, Mark>>;
  /** Values of the campaign's own fields ("x:…"). */
  readonly extra: Readonly<Record<string, string>>;
  readonly unitMatch: UnitMatch | null;
  readonly problems: readonly ValueProblem[];
}

/** One count per role; they add up to `rowsRead`. */
export type Ledger = { readonly rowsRead: number } & Readonly<Record<RowRole, number>>;

/** A table of a taken-in sheet, with its columns told. */
export interface TakenTable {
  readonly layout: SheetLayout["tables"][number];
  readonly register: RegisterKind;
  readonly columns: readonly ColumnMapping[];
  readonly records: readonly RegisterRecord[];
  /** Rows of records that a filter or a hand has hidden; absent where there are none. */
  readonly hiddenRows?: readonly RowNumber[];
}

export interface TakenSheet {
  readonly layout: SheetLayout;
  /** Equal for sheets with the same header texts: one answer serves them all. */
  readonly shape: string;
  /** What the sheet is for; only lists of a register are counted. */
  readonly purpose: PurposeDecision;
  /** The tables whose records count. */
  readonly tables: readonly TakenTable[];
  /** Tables that were understood and count nowhere: lists of staff, lists that the clerk is asked about. */
  readonly aside: readonly TakenTable[];
}

export interface TakenFile {
  readonly file: string;
  readonly fingerprint: string | null;
  /** An earlier file of the same bytes: it was taken in, this one was not. */
  readonly repeats?: string;
  /** The version of the same list that counts in the place of this one, as somebody decided. */
  readonly replacedBy?: string;
  /** When the file was last changed, in local ISO time; absent where nobody told. */
  readonly modified?: string;
  readonly problem: FileProblem | null;
  readonly sheets: readonly TakenSheet[];
  /** The stamp of our own register, where the file carries one. */
  readonly properties: Readonly<Record<string, string>>;
  /** What of the file could not be read as it stands. */
  readonly notes?: readonly ReadingNote[];
}

/** All that was taken in, in the order of the files. */
export interface Register {
  readonly files: readonly TakenFile[];
  readonly records: readonly RegisterRecord[];
  readonly ledger: Ledger;
  /** The units that were expected: the campaign's and the clerk's list. */
  readonly expected: readonly ExpectedUnit[];
  /** Lists that were sent more than once; absent where there are none. */
  readonly resends?: readonly Resend[];
}

/** What the clerk decided: replayed on sheets of the same shape. */
export interface Choices {
  /** Shape → column letter → field; null = leave the column out. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, FieldId | null>>>>;
  /** Typed unit name → expected unit. */
  readonly units: Readonly<Record<string, string>>;
  /** Typed award → name of an award. */
  readonly awards: Readonly<Record<string, string>>;
  /** "file#sheet" that are left out or taken in against our reading. */
  readonly sheets: Readonly<Record<string, "take" | "leave">>;
  /** Shape of a sheet that is asked about, or known to be no list → taken in as a list, or left. */
  readonly purposes?: Readonly<Record<string, "take" | "leave">>;
  /** File, or "file#sheet" where its sheets are of several units → the unit that sent it. */
  readonly fileUnits: Readonly<Record<string, string>>;
  /** Two versions of one list → the one that counts, "" for both: `resendKey`. */
  readonly resends?: ResendChoices;
  /** "file#sheet#row" → role given by hand. */
  readonly rows: Readonly<Record<string, RowRole>>;
  /** Shapes in `columns` that were answered in an earlier campaign or handed on in a recipe. */
  readonly rememberedShapes?: readonly string[];
}

export const NO_CHOICES: Choices = { columns: {}, units: {}, awards: {}, sheets: {}, fileUnits: {}, rows: {} };

/** What taking in needs to know of a campaign; a whole campaign fits. Absent parts are not known. */
export interface TakeInContext {
  readonly units: readonly ExpectedUnit[];
  readonly awards: readonly CampaignAward[];
  readonly unitKinds?: readonly UnitKind[];
  readonly criteria?: readonly Criterion[];
  readonly columns?: readonly ColumnRule[];
  readonly registers?: readonly RegisterKind[];
  readonly rules?: readonly Rule[];
  readonly levels?: readonly Level[];
  readonly office?: Pick<ConsolidatingOffice, "profile" | "superior" | "name">;
}

/** One subject in two versions of a list. */
export type Pair = readonly [before: RegisterRecord, after: RegisterRecord];

/** A list that a unit has sent again, beside the one before it. */
export interface Resend {
  /** Names both files, whichever came first. */
  readonly key: string;
  readonly earlier: string;
  readonly later: string;
  /** Whether names or times tell which is the later. */
  readonly ordered: boolean;
  readonly unit: string | null;
  readonly pairs: readonly Pair[];
  readonly added: readonly RegisterRecord[];
  readonly removed: readonly RegisterRecord[];
  /** Whether both count because nobody has decided, because somebody has, or only the one that is named. */
  readonly decision: "open" | "both" | { readonly counts: string };
}

/** Key of two files → the one that counts, or "" where both do. */
export type ResendChoices = Readonly<Record<string, string>>;
