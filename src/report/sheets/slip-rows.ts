import { addTo } from "../../base/group-by";
import type { Finding, FindingPlace } from "../../check/finding";
import { reasonVi } from "../../check/wording/vi-words";
import { fieldLabel } from "../../field/field-label";
import type { RegisterRecord } from "../../register/register";
import type { UnitFigures } from "../figures/figures";
import { fieldText } from "../field-value";
import { unitInText } from "../office-words";
import { plainPercent, spacedPercents } from "../percent";
import { nameOf } from "../printed-nomination";
import { plainFindings, slipMessage } from "./finding-words";

/** One line of a slip: whom it is about, where that stands in the unit's file, what is to be done. */
export interface SlipRow {
  readonly about: string;
  readonly place: string;
  readonly message: string;
}

/** Names beyond these are counted: their rows are told beside them. */
const MOST_NAMES = 3;

const unique = <T>(of: readonly T[]): readonly T[] => [...new Set(of)];

const subjectOf = (record: RegisterRecord): string =>
  nameOf(record) ||
  fieldText(record, "subjectName") ||
  fieldText(record, "workTitle") ||
  fieldText(record, "scoreItem") ||
  fieldText(record, "documents");

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const perhaps = (names: readonly string[]): string => (names.length === 0 ? "" : `; có thể là: ${names.join(", ")}`);

/** What findings must share to be one line: of most, all that they say. */
function matterOf(found: Finding): string {
  switch (found.code) {
    case "header-missing":
      return "";
    case "type-id":
    case "type-phone":
      return `${found.params.field}|${found.params.reason}`;
    case "achievement-copied": {
      const { others, share } = found.params;
      const { file, sheet, row } = found.place;
      return [
        share,
        ...[...others, { file, sheet, row }].map((one) => [one.file, one.sheet, one.row].join("/")).sort(),
      ].join("|");
    }
    default:
      return slipMessage(found);
  }
}

/** The deeds of several nominees are alike: those of this unit stand beside, the others are named. */
function copiedSaid(found: Extract<Finding, { code: "achievement-copied" }>, about: readonly string[]): string {
  const { others, share, exact } = found.params;
  const rest = others.filter(({ name }) => !about.includes(name));
  const whose = rest
    .map(({ name, unit }) => (unit === null || unit === found.place.unit ? name : `${name} (${unitInText(unit)})`))
    .join("; ");
  const alike = exact ? "giống hệt" : `giống ${plainPercent(Math.round(share * 100))} %`;
  return `Nội dung thành tích ${alike}${about.length > 1 ? " nhau" : ""}${whose === "" ? "" : `${about.length > 1 ? " và" : ""} với đề nghị của ${whose}`}. Đề nghị đơn vị viết lại theo việc làm của từng người.`;
}

/** What a line tells the unit, which has its own file before it and not this program. */
function messageOfLine([first, ...rest]: readonly [Finding, ...Finding[]], about: readonly string[]): string {
  const all = [first, ...rest];
  switch (first.code) {
    case "header-missing": {
      const columns = unique(
        all.flatMap((one) =>
          one.code === "header-missing"
            ? [`“${one.params.header}”${one.params.place === null ? "" : ` (${one.params.place})`}`]
            : [],
        ),
      );
      const [these, them] = columns.length > 1 ? ["các cột: ", "các cột này"] : ["cột ", "cột này"];
      return `Danh sách không có ${these}${columns.join(", ")}. Đề nghị bổ sung ${them}; nội dung nào đã ghi ở cột khác, đề nghị cho biết là cột nào.`;
    }
    case "column-unmapped":
      return `Chưa rõ cột ${list([first.params.header])} ghi nội dung gì${perhaps(first.params.candidates.map((one) => fieldLabel(one, "vi")))}. Đề nghị đơn vị cho biết.`;
    case "unit-name-variant":
      return `Tên đơn vị ghi ${list([first.params.typed])} chưa khớp với danh sách đơn vị${perhaps(first.params.candidates)}. Đề nghị ghi đúng tên đơn vị.`;
    case "achievement-copied":
      return copiedSaid(first, about);
    case "type-id":
    case "type-phone": {
      if (rest.length === 0) return slipMessage(first);
      const values = all.map(({ params }) => {
        const { typed, suggestion } = params as typeof first.params;
        return `${typed}${suggestion === null ? "" : ` (có thể là ${suggestion})`}`;
      });
      return `Ô “${fieldLabel(first.params.field, "vi")}” ${reasonVi(first.params.reason, "ghi chưa đúng")}: ${values.join("; ")}. Đề nghị đặt cột là dạng chữ, sửa lại và xác nhận.`;
    }
    default:
      return slipMessage(first);
  }
}

/** "5–7, 9": rows in order, runs put together. */
function rowsSaid(rows: readonly number[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const row of [...unique(rows)].sort((a, b) => a - b)) {
    const [from, to] = runs.at(-1) ?? [row, Number.NaN];
    if (row === to + 1) runs[runs.length - 1] = [from, row];
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(", ");
}

/** "Trang “Danh sách”, dòng 5–7, cột F"; "Chung" for what stands nowhere in particular. */
function placeSaid(places: readonly FindingPlace[], several: boolean): string {
  const [file, ...files] = unique(places.flatMap((place) => place.file ?? []));
  const sheets = unique(places.flatMap((place) => place.sheet ?? []));
  const rows = places.flatMap((place) => place.row ?? []);
  const [column, ...columns] = unique(places.map((place) => place.column));
  const parts = [
    ...(file !== undefined && files.length === 0 && (several || sheets.length === 0) ? [`tệp ${file}`] : []),
    ...(sheets.length === 0 ? [] : [`trang ${list(sheets)}`]),
    ...(rows.length === 0 ? [] : [`dòng ${rowsSaid(rows)}`]),
    ...(column === undefined || columns.length > 0 ? [] : [`cột ${column}`]),
  ];
  const whole = parts.join(", ");
  return whole === "" ? "Chung" : whole.charAt(0).toUpperCase() + whole.slice(1);
}

const namesSaid = (names: readonly string[]): string =>
  names.length <= MOST_NAMES + 1
    ? names.join("; ")
    : `${names.slice(0, MOST_NAMES).join("; ")} và ${String(names.length - MOST_NAMES)} trường hợp khác`;

/** What a line is about that is about no record. */
function withoutRecord({ code, place }: Finding): string {
  if (code === "total-mismatch") return "Dòng tổng cộng";
  if (code === "column-unmapped") return "Tiêu đề cột";
  return place.row === undefined ? "Cả danh sách" : "Dòng ghi bên";
}

/** What a unit is asked to mend, like matters in one line; nothing for a unit that sent nothing. */
export function slipRows(unit: Pick<UnitFigures, "all" | "found">): readonly SlipRow[] {
  const records = new Map(unit.all.map((record) => [record.id, record]));
  const several = unique(unit.all.map(({ source }) => source.file)).length > 1;
  const lines = new Map<string, Finding[]>();
  for (const found of plainFindings(unit.found, unit))
    addTo(lines, JSON.stringify([found.code, found.place.file, found.place.sheet, matterOf(found)]), found);
  return [...lines.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const places = [first, ...rest].flatMap(({ place, cases }) => cases ?? [place]);
    const about = unique(
      places.flatMap(({ record }) => {
        const found = record === undefined ? undefined : records.get(record);
        return found === undefined ? [] : [subjectOf(found)];
      }),
    ).filter((name) => name !== "");
    return [
      {
        about: about.length === 0 ? withoutRecord(first) : namesSaid(about),
        place: placeSaid(places, several),
        message: spacedPercents(messageOfLine([first, ...rest], about)),
      },
    ];
  });
}
