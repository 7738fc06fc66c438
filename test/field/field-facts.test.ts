import { quocOai2022 } from "../../src/campaign/built-in/quoc-oai-2022";
import { sourcesOf } from "../../src/check/facts/places";
import { isFilled } from "../../src/check/facts/values";
import { dateInFuture } from "../../src/check/rules/date-in-future";
import { fingerprintOf } from "../../src/check/stamp/fingerprint";
import type { ValueKind } from "../../src/field/facts/field-facts";
import {
  FIELD_FACTS,
  FIELDS,
  isDateField,
  isOmitted,
  isOwnField,
  type StandardField,
} from "../../src/field/field-facts";
import { FORM_LABELS, MEANINGS } from "../../src/field/field-label";
import { REGISTER_HEADERS } from "../../src/field/headers";
import { guessFieldByHeader } from "../../src/layout/header/header-vocabulary";
import { exportColumns } from "../../src/report/export/export-columns";
import { REGISTER_NAMES } from "../../src/report/labels";
import { contextOf, day, fileOf, record, registerOf } from "../check/support";
import { take } from "../register/support";
import { reportFor, sheetOf, textsOf } from "../report/support";

/** What a unit types into a column of each kind of value. */
const TYPED: Readonly<Record<ValueKind, string | number>> = {
  text: "Đội Một",
  date: "05/03/2022",
  count: 3,
  percent: 95,
  decimal: 12.5,
  phone: "0912345678",
  id: "001082012345",
  answer: "Có",
  sex: "Nam",
  subjectKind: "Cá nhân",
  awards: "Giấy khen",
  awardMark: "x",
  attestation: "x",
};

/** A clean value of each kind. */
const CLEAN: Readonly<Record<ValueKind, unknown>> = {
  ...TYPED,
  date: "2022-03-05",
  answer: true,
  sex: "male",
  subjectKind: "individual",
};

const snake = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const valueOf = (field: StandardField): unknown => CLEAN[FIELD_FACTS[field].value];
const withField = (field: StandardField) =>
  record(FIELD_FACTS[field].keptAs === "awards" ? { awards: ["Giấy khen"] } : { [field]: valueOf(field) });

describe("every field", () => {
  test.each(FIELDS)("%s is read from a column with our header into the record", (field) => {
    const columns = [...new Set<StandardField>(["seq", "name", "birth", "position", "achievement", "award", field])];
    const rows = ["Lê Văn An", "Vũ Thị Én"].map((name, at) =>
      columns.map((column) =>
        column === "seq" ? at + 1 : column === "name" ? name : TYPED[FIELD_FACTS[column].value],
      ),
    );
    const shape = columns.map((column) => REGISTER_HEADERS.vi[column]);
    const before = take([shape, ...rows]);
    const letters = before.files[0]?.sheets[0]?.shape ?? "";
    const answers = Object.fromEntries(columns.map((column, at) => [String.fromCharCode(65 + at), column]));
    const [first] = take([shape, ...rows], { choices: { columns: { [letters]: answers } } }).records;
    expect(first).toBeDefined();
    if (first === undefined) return;
    expect(first.columns[field]).toBeDefined();
    const { keptAs = field } = FIELD_FACTS[field];
    if (keptAs === "attestations") expect(Object.keys(first.attestations)).not.toEqual([]);
    else if (field !== "unit") expect(first.fields).toHaveProperty(keptAs);
  });

  test.each(FIELDS)("%s is told by the headers that units write, or its words give them", (field) => {
    const { field: guessed } = guessFieldByHeader([FORM_LABELS[field]]);
    const { field: ours } = guessFieldByHeader([REGISTER_HEADERS.vi[field]]);
    expect([guessed, ours, ...sourcesOf(field)]).toContain(field);
  });

  test("is a column of the register's sheet, or its facts say why not", () => {
    const all = record({
      ...Object.fromEntries(FIELDS.filter(isOwnField).map((field) => [field, valueOf(field)])),
      awards: ["Giấy khen"],
    });
    const plan = reportFor(quocOai2022, registerOf([fileOf([all])]));
    const [headers = []] = textsOf(sheetOf(plan.workbook, REGISTER_NAMES.nominations));
    for (const field of FIELDS) {
      const { sheet } = FIELD_FACTS[field];
      if (isOmitted(sheet)) expect(sheet.because).not.toBe("");
      else expect(headers).toContain(REGISTER_HEADERS.vi[field]);
    }
  });

  test("stands at a place of its own in the register's sheet, and all that is printed at the left", () => {
    const shown = FIELDS.flatMap((field) => {
      const { sheet } = FIELD_FACTS[field];
      return isOmitted(sheet) ? [] : [sheet];
    });
    expect(new Set(shown.map(({ place }) => place)).size).toBe(shown.length);
    const printed = shown.filter((column) => column.printed === true).map(({ place }) => place);
    const others = shown.filter((column) => column.printed !== true).map(({ place }) => place);
    expect(Math.max(...printed)).toBeLessThan(Math.min(...others));
  });

  test("is exported, a date also as whole days, or its facts say why not", () => {
    const columns = new Map(exportColumns(quocOai2022).map((column) => [column.name, column]));
    for (const field of FIELDS) {
      const { exported, keptAs } = FIELD_FACTS[field];
      if (exported !== undefined) expect(exported.because).not.toBe("");
      else if (keptAs === undefined) {
        expect(columns.get(snake(field))?.value(withField(field))).toEqual(valueOf(field));
        expect(columns.has(`${snake(field)}_day`)).toBe(isDateField(field));
        expect(MEANINGS[field]).not.toBe("");
      }
    }
  });

  test("makes another record of the record, or its facts say why not", () => {
    const bare = fingerprintOf([record({})]);
    for (const field of FIELDS) {
      const { compared, keptAs } = FIELD_FACTS[field];
      if (keptAs !== undefined && keptAs !== "awards") continue;
      if (compared === undefined) expect(fingerprintOf([withField(field)])).not.toBe(bare);
      else expect([compared.because !== "", fingerprintOf([withField(field)])]).toEqual([true, bare]);
    }
  });

  test("is filled where a record holds it", () => {
    for (const field of FIELDS.filter(isOwnField)) {
      expect(isFilled(withField(field), field)).toBe(true);
      expect(isFilled(record({}), field)).toBe(false);
    }
  });

  test("that tells of a day done is told when the day lies ahead", () => {
    for (const field of FIELDS.filter(isOwnField).filter(isDateField)) {
      const found = dateInFuture(contextOf(registerOf([fileOf([withField(field)])]), { today: day("2021-01-01") }));
      expect(found.map(({ severity }) => severity)).toEqual(
        FIELD_FACTS[field].ahead === undefined ? [] : [FIELD_FACTS[field].ahead],
      );
    }
  });

  test("has names of its own", () => {
    for (const names of [REGISTER_HEADERS.vi, REGISTER_HEADERS.en, FORM_LABELS])
      expect(new Set(FIELDS.map((field) => names[field])).size).toBe(FIELDS.length);
  });
});
