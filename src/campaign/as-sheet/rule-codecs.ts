import type { Cell } from "../../grid/cell";
import type { PlanValue } from "../../grid/sheet-plan";
import { compareKey } from "../../text/key";
import { dayOf, vietnameseDate, type Day } from "../../text/day";
import { FORM_LABELS } from "../../field/field-label";
import { isObject, type JsonObject } from "../migrate";
import { numberOrNull, referenceList, type Codec, type Names } from "./codecs";
import { LABELS } from "./labels";
import { readList, writeList } from "./list-cell";

const BLANK: PlanValue = { kind: "blank" };
const asText = (text: string): PlanValue => (text === "" ? BLANK : { kind: "text", text });
const typed = (cell: Cell): string => (cell.kind === "text" ? cell.value : cell.text).normalize("NFC").trim();
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const free = { choices: null, several: true, look: "text", blank: undefined } as const;

/** A key that is left out unless the answer is yes. */
export const yesIfSo: Codec = {
  choices: Object.values(LABELS.yesNo),
  several: false,
  look: "text",
  blank: undefined,
  write: (value) => (value === true ? { kind: "text", text: LABELS.yesNo.true } : BLANK),
  read: (cell) => {
    const answer = compareKey(typed(cell));
    if (answer === compareKey(LABELS.yesNo.true)) return true;
    return answer === compareKey(LABELS.yesNo.false) ? false : typed(cell);
  },
};

/** Yes, no, or left out where the cell is blank. */
export const yesNoOrAbsent: Codec = {
  ...yesIfSo,
  write: (value) =>
    value === undefined ? BLANK : { kind: "text", text: value === true ? LABELS.yesNo.true : LABELS.yesNo.false },
};

const SAME_BATCH = "cùng đợt";

/** The number of a batch, or the words for the batch that the award itself is asked for in. */
export const batchCell: Codec = {
  ...numberOrNull,
  write: (value, names) => (value === "same" ? { kind: "text", text: SAME_BATCH } : numberOrNull.write(value, names)),
  read: (cell, names) => (compareKey(typed(cell)) === compareKey(SAME_BATCH) ? "same" : numberOrNull.read(cell, names)),
};

/** "Đợt 20/11 = 15/11/2022; Tổng kết = 20/12/2022": occasions with their days. */
export const occasionList: Codec = {
  ...free,
  write: (value) =>
    asText(
      writeList(
        items(value).map((one) =>
          isObject(one) && typeof one["day"] === "number"
            ? `${String(one["name"])} = ${vietnameseDate(one["day"] as Day)}`
            : "",
        ),
        ";",
      ),
    ),
  read: (cell) =>
    readList(typed(cell), ";").map((item) => {
      const sign = item.lastIndexOf("=");
      const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(item.slice(sign + 1).trim());
      const day = date === null ? null : dayOf(Number(date[3]), Number(date[2]), Number(date[1]));
      return { name: item.slice(0, Math.max(sign, 0)).trim(), day: day ?? item.slice(sign + 1).trim() };
    }),
};

/** "Kinh tế = 30; Văn hóa - xã hội = 25,5": contents with their standard points. */
export const scoreItems: Codec = {
  ...free,
  write: (value) =>
    asText(
      writeList(
        items(value).map((one) =>
          isObject(one) ? `${String(one["name"])} = ${String(one["points"]).replace(".", ",")}` : "",
        ),
        ";",
      ),
    ),
  read: (cell) =>
    readList(typed(cell), ";").map((item) => {
      const sign = item.lastIndexOf("=");
      const written = item.slice(sign + 1).trim();
      const points = Number(written.replace(",", "."));
      const name = item.slice(0, Math.max(sign, 0)).trim();
      return { name, points: written === "" || !Number.isFinite(points) ? written : points };
    }),
};

const one = (id: unknown, source: "awards" | "levels", names: Names): string => {
  const written = referenceList(source).write([id], names);
  return written.kind === "text" ? written.text : "";
};
const back = (name: string, source: "awards" | "levels", names: Names): unknown =>
  items(referenceList(source).read({ kind: "text", value: name } as Cell, names))[0] ?? name;

/** "Xếp loại = HTXSNV | Hoàn thành xuất sắc nhiệm vụ", "Tỷ lệ phiếu ≥ 90". */
function fieldTestText(need: JsonObject): string {
  const field = shownField(String(need["field"]));
  const least = need["atLeast"];
  const parts = [
    ...(typeof least === "number" ? [`${field} ≥ ${String(least)}`] : []),
    ...(items(need["oneOf"]).length > 0 ? [`${field} = ${writeList(items(need["oneOf"]).map(String), "|")}`] : []),
  ];
  return parts.join(" & ");
}

function fieldTestOf(written: string): JsonObject {
  let field = "";
  let atLeast: unknown = null;
  let oneOf: readonly string[] = [];
  for (const part of written.split(" & ")) {
    const [, name = part, sign = "", value = ""] = /^(.*?)\s*(≥|>=|=)\s*(.*)$/su.exec(part) ?? [];
    field = meantField(name.trim());
    if (sign === "=") oneOf = readList(value, "|");
    else if (sign !== "") atLeast = /^\d+(?:[.,]\d+)?$/.test(value) ? Number(value.replace(",", ".")) : value;
  }
  return { field, atLeast, oneOf };
}

const shownField = (field: string): string => (FORM_LABELS as Readonly<Record<string, string>>)[field] ?? field;
const meantField = (label: string): string =>
  Object.entries(FORM_LABELS).find(([, known]) => compareKey(known) === compareKey(label))?.[0] ?? label;

function writeNeed(need: unknown, names: Names): string {
  if (!isObject(need)) return "";
  const kind = String(need["type"]);
  const label = (LABELS.needs as Readonly<Record<string, string>>)[kind] ?? kind;
  if (kind === "award") return `${label}: ${one(need["award"], "awards", names)}`;
  if (kind === "chain") {
    const run = need["consecutive"] === true ? " liên tục" : "";
    return `${label}: ${one(need["award"], "awards", names)} ×${String(need["times"])}${run}`;
  }
  if (kind === "field") return `${label}: ${fieldTestText(need)}`;
  const level = need["level"] === null ? "" : one(need["level"], "levels", names);
  const asked = need["batch"];
  const named = typeof asked === "string" || typeof asked === "number" ? `, đợt ${asked}` : "";
  const batch = asked === "same" ? `, ${SAME_BATCH}` : named;
  return `${label}: ${level}${batch}`;
}

function chainOf(written: string, names: Names): JsonObject {
  const run = /^(.*\S)\s*×\s*(\d+)(\s+liên tục)?$/u.exec(written);
  return {
    type: "chain",
    award: back(run?.[1] ?? written, "awards", names),
    times: Number(run?.[2] ?? "1"),
    consecutive: run?.[3] !== undefined,
  };
}

function batchOf(written: string): number | "same" | null {
  if (compareKey(written) === compareKey(SAME_BATCH)) return "same";
  const number = /\d+/.exec(written)?.[0];
  return number === undefined ? null : Number(number);
}

function initiativeOf(written: string, names: Names): JsonObject {
  const [level = "", batch = ""] = written.split(",").map((part) => part.trim());
  return {
    type: "initiative",
    level: level === "" ? null : back(level, "levels", names),
    batch: batchOf(batch),
  };
}

function readNeed(item: string, names: Names): unknown {
  const at = item.indexOf(":");
  const label = compareKey(item.slice(0, Math.max(at, 0)));
  const rest = item.slice(at + 1).trim();
  const kind = Object.entries(LABELS.needs).find(([code, known]) => compareKey(known) === label || code === label)?.[0];
  if (kind === "award") return { type: kind, award: back(rest, "awards", names) };
  if (kind === "chain") return chainOf(rest, names);
  if (kind === "field") return { type: kind, ...fieldTestOf(rest) };
  return kind === "initiative" ? initiativeOf(rest, names) : { type: item };
}

/** "Đã có danh hiệu: Lao động tiên tiến; Có sáng kiến: Cấp cơ sở, cùng đợt": things of which any one does. */
export const needList: Codec = {
  ...free,
  write: (value, names) =>
    asText(
      writeList(
        items(value).map((need) => writeNeed(need, names)),
        ";",
      ),
    ),
  read: (cell, names) => readList(typed(cell), ";").map((item) => readNeed(item, names)),
};

/** "date-outside-period = Không đủ; …": what findings mean for a nomination. */
export const stateMap: Codec = {
  ...free,
  write: (value) =>
    asText(
      isObject(value)
        ? writeList(
            Object.entries(value).map(
              ([code, state]) =>
                `${code} = ${(LABELS.eligibility as Readonly<Record<string, string>>)[String(state)] ?? String(state)}`,
            ),
            ";",
          )
        : "",
    ),
  read: (cell) =>
    Object.fromEntries(
      readList(typed(cell), ";").map((item) => {
        const [code = "", state = ""] = item.split("=").map((part) => part.trim());
        const known = Object.entries(LABELS.eligibility).find(
          ([id, label]) => id === state || compareKey(label) === compareKey(state),
        );
        return [code, known?.[0] ?? state];
      }),
    ),
};
