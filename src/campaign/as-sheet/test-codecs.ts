import type { PlanValue } from "../../grid/sheet-plan";
import type { Cell } from "../../grid/cell";
import { compareKey } from "../../text/key";
import { calendarOf, type Day } from "../../text/day";
import { isObject } from "../migrate";
import { textList, type Codec } from "./codecs";
import { LABELS } from "./labels";
import { readList, writeList } from "./list-cell";

const BLANK: PlanValue = { kind: "blank" };
const asText = (text: string): PlanValue => (text === "" ? BLANK : { kind: "text", text });
const typed = (cell: Cell): string => (cell.kind === "text" ? cell.value : cell.text).normalize("NFC").trim();
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const free = { choices: null, several: false, look: "text" } as const;
const two = (number: number): string => String(number).padStart(2, "0");

/** "15/02" for the day of every year stored as "02-15". */
export const monthDayCell: Codec = {
  ...free,
  blank: "",
  write: (value) => asText(typeof value === "string" ? value.split("-").reverse().join("/") : ""),
  read: (cell) => {
    if (cell.kind === "date") {
      const { month, date } = calendarOf(Math.floor(cell.value) as Day);
      return `${two(month)}-${two(date)}`;
    }
    const match = /^(\d{1,2})[/.-](\d{1,2})$/.exec(typed(cell));
    return match === null ? typed(cell) : `${two(Number(match[2]))}-${two(Number(match[1]))}`;
  },
};
export const monthDayOrNull: Codec = { ...monthDayCell, blank: null };

/** Values as they stand: the separator is the one of conditions, for a value may hold a semicolon. */
export const valueList: Codec = textList;

/** "Lãnh đạo: trưởng phòng | phó trưởng phòng; Nhân viên: ": groups with the words by which they are known. */
export const groupList: Codec = {
  ...free,
  several: true,
  blank: [],
  write: (value) =>
    asText(
      writeList(
        items(value).map((group) =>
          isObject(group)
            ? writeList([String(group["name"]), writeList(items(group["words"]).map(String), "|")], ":")
            : "",
        ),
        ";",
      ),
    ),
  read: (cell) =>
    readList(typed(cell), ";").map((item) => {
      const [name = "", words = ""] = readList(item, ":");
      return { name, words: readList(words, "|") };
    }),
};

const NONE = "không";

const PRIZES = ["individual", "collective"] as const;
const multipleText = (multiple: unknown): string =>
  typeof multiple === "number" ? String(multiple).replace(".", ",") : NONE;

/** "Cá nhân: 1; Tập thể: 2": multiples of the base salary. */
export const prizeCell: Codec = {
  ...free,
  blank: undefined,
  write: (value) =>
    asText(
      isObject(value) ? PRIZES.map((kind) => `${LABELS.subject[kind]}: ${multipleText(value[kind])}`).join("; ") : "",
    ),
  read: (cell) => {
    const said = new Map(
      typed(cell)
        .split(";")
        .map((item) => {
          const [kind = "", number = ""] = item.split(":").map((part) => part.trim());
          return [compareKey(kind), number];
        }),
    );
    const multiple = (kind: (typeof PRIZES)[number]): unknown => {
      const written = said.get(compareKey(LABELS.subject[kind])) ?? "";
      if (written === "" || compareKey(written) === NONE) return null;
      const number = Number(written.replace(",", "."));
      return Number.isFinite(number) ? number : written;
    };
    return { individual: multiple("individual"), collective: multiple("collective") };
  },
};

/** A list that may be said to be empty, which a blank cell does not say. */
export const noneOr = (codec: Codec): Codec => ({
  ...codec,
  blank: undefined,
  write: (value, names) =>
    Array.isArray(value) && value.length === 0 ? { kind: "text", text: NONE } : codec.write(value, names),
  read: (cell, names) => (compareKey(typed(cell)) === NONE ? [] : codec.read(cell, names)),
});
