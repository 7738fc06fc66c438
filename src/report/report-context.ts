import { quotedSheetName, safeSheetName } from "../grid/sheet-name";
import { rowNumber, type RowNumber } from "../grid/address";
import type { Link } from "./sheet-builder";
import type { Figures, UnitFigures } from "./figures/figures";
import { REGISTER_NAMES } from "./labels";
import type { PaperTexts, ReportChoices, ReportInput, ReportPart, ReportTexts } from "./report";
import type { Campaign, Signature } from "../campaign/campaign";
import type { Day } from "../text/day";
import type { RegisterRecord } from "../register/register";
import { lineCounter, type LineCounter } from "./print/text-width";
import type { Dispatch } from "./submission/dispatch";
import type { Route } from "./submission/routes";
import { councilOf, deciderTitle, decidingBody, senderOf } from "./letters/bodies";
import { nominationPrinter, type PrintedNomination } from "./printed-nomination";
import { CERTIFICATES_SHEET } from "./filled-in";
import { VOTES_SHEET } from "./votes/ballots";
import { USUAL_TEXTS } from "./texts";

export const SHEET_NAMES = {
  summary: "Tổng hợp",
  analysis: "Phân tích",
  quotas: "Chỉ tiêu, tỷ lệ",
  ranking: "Xếp hạng",
  tracker: "Theo dõi nộp",
  returned: "Phiếu trả lại",
  leftOut: "Để ngoài tờ trình",
  votes: VOTES_SHEET,
  certificates: CERTIFICATES_SHEET,
  findings: "Nội dung cần xem lại",
  proof: "Đối chiếu",
  sources: "Tệp nguồn",
} as const;

/** What every sheet of the report is made from. */
export interface ReportContext {
  readonly input: ReportInput;
  readonly figures: Figures;
  readonly dispatch: Dispatch;
  readonly texts: ReportTexts;
  /** The day the papers are dated. */
  readonly paperDay: Day;
  readonly signature: Signature;
  /** The council that votes, as its papers are headed. */
  readonly council: string;
  readonly choices: Required<Pick<ReportChoices, "order" | "collectivesFirst">>;
  readonly has: (part: ReportPart) => boolean;
  /** A unit's own sheet; null where it gets none. */
  readonly unitSheet: (unit: UnitFigures) => string | null;
  /** First and last row of a unit in the register of nominations; null where it has none. */
  readonly unitRows: (unit: UnitFigures) => { readonly first: RowNumber; readonly last: RowNumber } | null;
  /** "T01" for a file. */
  readonly fileCode: (file: string) => string;
  readonly printed: (record: RegisterRecord) => PrintedNomination;
  /** For the sheets that repeat what nominations say. */
  readonly lines: LineCounter;
}

const HEADER_ROWS = 1;

/** The campaign as the papers shall tell it. */
function onPaper(campaign: Campaign, paper: Partial<PaperTexts>): Campaign {
  const { office } = campaign;
  const { about = campaign.name, place = office.place, symbol = office.symbol, recipients = office.recipients } = paper;
  return { ...campaign, name: about, office: { ...office, place, symbol, recipients } };
}

/** Makes the context: choices filled up, names given to sheets, rows of the register counted out. */
export function reportContextOf(input: ReportInput, figures: Figures, dispatch: Dispatch): ReportContext {
  const { choices = {}, register, today } = input;
  const { paper = {} } = choices;
  const campaign = onPaper(input.campaign, paper);
  const withoutParts = new Set(choices.withoutParts);
  const has = (part: ReportPart): boolean => !withoutParts.has(part);
  const withoutUnits = new Set(choices.withoutUnits);
  const taken: string[] = [...Object.values(SHEET_NAMES), ...Object.values(REGISTER_NAMES)];
  const sheets = new Map<UnitFigures, string>();
  const rows = new Map<UnitFigures, { readonly first: RowNumber; readonly last: RowNumber }>();
  let next = HEADER_ROWS + 1;
  for (const unit of figures.units) {
    const count = unit.records.length;
    if (count > 0) rows.set(unit, { first: rowNumber(next), last: rowNumber(next + count - 1) });
    next += count;
    if (!has("units") || withoutUnits.has(unit.unit)) continue;
    const name = safeSheetName(unit.unit === "" ? "Chưa rõ đơn vị" : unit.unit, taken);
    taken.push(name);
    sheets.set(unit, name);
  }
  const digits = Math.max(2, String(register.files.length).length);
  const codes = new Map(register.files.map(({ file }, index) => [file, `T${String(index + 1).padStart(digits, "0")}`]));
  return {
    figures,
    dispatch,
    has,
    input: { ...input, campaign },
    paperDay: paper.day ?? today,
    texts: { ...USUAL_TEXTS, ...choices.texts },
    signature: choices.signature ?? campaign.office.signature,
    council: councilOf(campaign).name,
    choices: { order: choices.order ?? "unit", collectivesFirst: choices.collectivesFirst ?? true },
    unitSheet: (unit) => sheets.get(unit) ?? null,
    unitRows: (unit) => rows.get(unit) ?? null,
    fileCode: (file) => codes.get(file) ?? "",
    printed: nominationPrinter(),
    lines: lineCounter(),
  };
}

/** The context as whoever writes the papers of that route heads and signs them. */
export function asSender(context: ReportContext, route: Route): ReportContext {
  const { campaign } = context.input;
  const office = senderOf(campaign, route);
  if (office === campaign.office) return context;
  return { ...context, signature: office.signature, input: { ...context.input, campaign: { ...campaign, office } } };
}

/** The context as who decides heads and signs the annexes of a decision: a council proposes, its body decides. */
export function asDecider(context: ReportContext, route: Route): ReportContext {
  const { campaign } = context.input;
  const { superior, name } = decidingBody(campaign);
  const office = { ...campaign.office, superior, name };
  return {
    ...context,
    signature: { lines: [deciderTitle(route)], name: null },
    input: { ...context.input, campaign: { ...campaign, office } },
  };
}

/** A link to a unit's rows in the register. */
export function linkToRows(context: ReportContext, unit: UnitFigures, tip: string): Link {
  const rows = context.unitRows(unit);
  return rows === null
    ? undefined
    : { target: `${quotedSheetName(REGISTER_NAMES.nominations)}!A${String(rows.first)}:D${String(rows.last)}`, tip };
}

export const linkToSheet = (sheet: string | null, tip: string): Link =>
  sheet === null ? undefined : { target: `${quotedSheetName(sheet)}!A1`, tip };
