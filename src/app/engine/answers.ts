import { fieldLabel } from "../../field/field-label";
import type { Language } from "../../base/language";
import { columnLetterOf } from "../../grid/address";
import { describeReplay, type Replay } from "../../register/recipe";
import type { Choices, Register } from "../../register/register";
import { isChosen, rowId } from "../../register/records/row-choices";
import { shapeOf, shapeOfSheet } from "../../register/shape";
import type { AnswerInForce } from "../views/questions";

/** "shape letter" → header, for the tables that were taken in. */
function headersOf(register: Register): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { layout, tables } of register.files.flatMap(({ sheets }) => sheets)) {
    for (const table of tables) {
      for (const { column, header } of table.columns) {
        for (const shape of [shapeOf(table.layout), shapeOfSheet(layout)])
          headers.set(`${shape} ${columnLetterOf(column)}`, header);
      }
    }
  }
  return headers;
}

function inForce(replay: Replay, headers: ReadonlyMap<string, string>, language: Language): readonly AnswerInForce[] {
  switch (replay.kind) {
    case "columns":
      return Object.entries(replay.answers).flatMap(([letter, field]): readonly AnswerInForce[] => {
        const { shape, tables } = replay;
        const header = headers.get(`${shape} ${letter}`);
        if (header === undefined) return [];
        const about = header === "" ? letter : header;
        return [
          {
            key: `column ${shape} ${letter}`,
            answer: { kind: "column", shape, letter, field },
            about,
            chosen: field === null ? null : fieldLabel(field, language),
            count: tables,
          },
        ];
      });
    case "unit":
      return [
        {
          key: `unit ${replay.typed}`,
          answer: { kind: "unit", typed: replay.typed, unit: replay.unit },
          about: replay.typed,
          chosen: replay.unit,
          count: replay.records,
        },
      ];
    case "award":
      return [
        {
          key: `award ${replay.typed}`,
          answer: { kind: "award", typed: replay.typed, award: replay.award },
          about: replay.typed,
          chosen: replay.award,
          count: replay.records,
        },
      ];
    case "sheet":
      return [
        {
          key: `sheet ${replay.sheet}`,
          answer: { kind: "sheet", sheets: [replay.sheet], choice: replay.choice },
          about: replay.sheet.replace("#", " › "),
          chosen: null,
          count: 1,
        },
      ];
    case "purpose":
      return [
        {
          key: `purpose ${replay.shape}`,
          answer: { kind: "purpose", shape: replay.shape, choice: replay.choice },
          about: replay.about,
          chosen: null,
          count: replay.sheets,
        },
      ];
    case "resend":
      return [
        {
          key: `resend ${replay.files.join("|")}`,
          answer: { kind: "resend", files: replay.files, counts: replay.counts },
          about: replay.files.join(" ↔ "),
          chosen: replay.counts,
          count: 1,
        },
      ];
    case "fileUnit":
      return [
        {
          key: `sender ${replay.file}`,
          answer: { kind: "sender", files: [replay.file], unit: replay.unit },
          about: replay.file.replace("#", " › "),
          chosen: replay.unit,
          count: 1,
        },
      ];
  }
}

/** The rows to which the clerk gave a role. */
function rowsInForce(choices: Choices, register: Register): readonly AnswerInForce[] {
  if (Object.keys(choices.rows).length === 0) return [];
  return register.files.flatMap(({ file, sheets }) =>
    sheets.flatMap(({ layout }) =>
      layout.rows.filter(isChosen).map(({ row, role }): AnswerInForce => {
        const id = rowId(file, layout.name, row);
        return {
          key: `row ${id}`,
          answer: { kind: "row", row: id, role },
          about: id.replaceAll("#", " › "),
          chosen: null,
          count: 1,
        };
      }),
    ),
  );
}

/** The answers that took effect in what was taken in, each by itself. */
export function answersInForce(choices: Choices, register: Register, language: Language): readonly AnswerInForce[] {
  const headers = headersOf(register);
  return [
    ...describeReplay(choices, register).flatMap((replay) => inForce(replay, headers, language)),
    ...rowsInForce(choices, register),
  ];
}
