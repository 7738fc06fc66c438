import { vietnameseDate } from "../../text/day";
import { KIND_LABELS, UNKNOWN_UNIT } from "../labels";
import { officeInText } from "../office-words";
import type { ReportContext } from "../report-context";
import { fieldText } from "../field-value";
import { dateInWords } from "../sheets/heading";
import { inPrintOrder } from "../sheets/print-lists";
import { countKinds } from "../figures/figures";
import type { Packet } from "../submission/dispatch";
import { postOf, printedName } from "../printed-nomination";
import type { LetterFigures } from "./letter-figures";

/** Texts and lists for an office's own .docx: "{tong-so}", "{#de-nghi}{ho-ten}{/de-nghi}". */
export interface LetterFields {
  readonly [name: string]: string | readonly Readonly<Record<string, string>>[];
}

/** Names inside lists that may be empty this time. */
export const LETTER_LIST_FIELDS: readonly string[] = [
  "stt",
  "ten-danh-hieu",
  "so-luong",
  "ca-nhan",
  "tap-the",
  "ho-gia-dinh",
  "ten-don-vi",
  "loai-don-vi",
  "ho-ten",
  "doi-tuong",
  "nam-sinh",
  "chuc-vu",
  "thanh-tich",
  "danh-hieu-de-nghi",
];

/**
 * Every field that a template may name; the user guide lists them. Those of a paper tell what goes its way, all others
 * tell of the whole; names are those that are asked for, never who stays out.
 */
export function letterFields(context: ReportContext, figures: LetterFigures, packet: Packet | null): LetterFields {
  const records = packet?.records ?? [...new Set(context.dispatch.packets.flatMap((one) => one.records))];
  const byKind = packet === null ? figures.byKind : countKinds(packet.records);
  const awards =
    packet?.lists.map(({ award, records: own }) => ({ award, counts: countKinds(own), total: own.length })) ??
    figures.awards;
  const {
    input: { campaign },
    paperDay,
    signature,
  } = context;
  const { office, plan, period } = campaign;
  return {
    "phong-trao": campaign.name,
    "ke-hoach": plan.title,
    "co-quan-ban-hanh-ke-hoach": plan.issuer,
    "co-quan-cap-tren": office.superior,
    "co-quan": office.name,
    "ten-co-quan": officeInText(campaign),
    "kinh-gui": packet?.route.addressee ?? office.addressee,
    "dia-danh": office.place,
    "ky-hieu": office.symbol,
    "ngay-thang-nam": dateInWords(paperDay),
    ngay: vietnameseDate(paperDay),
    "tu-ngay": period.from === null ? "" : vietnameseDate(period.from),
    "den-ngay": period.to === null ? "" : vietnameseDate(period.to),
    "chuc-danh-ky": signature.lines.join("\n"),
    "nguoi-ky": signature.name ?? "",
    "tong-so": String(packet?.records.length ?? figures.total),
    "so-ca-nhan": String(byKind.individual),
    "so-tap-the": String(byKind.collective),
    "so-ho-gia-dinh": String(byKind.household),
    "so-don-vi": String(figures.expected.length),
    "so-don-vi-da-gui": String(figures.sent.length),
    "so-don-vi-chua-gui": String(figures.silent.length),
    "so-loi": String(figures.errors),
    "so-canh-bao": String(figures.warnings),
    "danh-hieu": awards.map(({ award, total, counts }, index) => ({
      stt: String(index + 1),
      "ten-danh-hieu": award.name,
      "so-luong": String(total),
      "ca-nhan": String(counts.individual),
      "tap-the": String(counts.collective),
      "ho-gia-dinh": String(counts.household),
    })),
    "don-vi": context.figures.units.map((unit, index) => ({
      stt: String(index + 1),
      "ten-don-vi": unit.unit === "" ? UNKNOWN_UNIT : unit.unit,
      "loai-don-vi": unit.kind ?? "",
      "so-luong": String(unit.records.length),
    })),
    "don-vi-chua-gui": figures.silent.map(({ unit }, index) => ({ stt: String(index + 1), "ten-don-vi": unit })),
    "de-nghi": inPrintOrder(records, context).map((record, index) => ({
      stt: String(index + 1),
      "ho-ten": printedName(record, context),
      "doi-tuong": record.fields.kind === undefined ? "" : KIND_LABELS[record.fields.kind],
      "nam-sinh": fieldText(record, "birth"),
      "chuc-vu": postOf(record),
      "ten-don-vi": context.figures.unitName(record),
      "thanh-tich": fieldText(record, "achievement"),
      "danh-hieu-de-nghi": context.figures.awardsOf(record).join("; "),
    })),
  };
}
