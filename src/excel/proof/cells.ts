import { always, refused, said, type Proof } from "./proof";

const TEXTS = ["=1+1", "+84912345678", "-1", "@an", "0912345678"];

const texts: Proof = {
  id: "text-cells",
  what: said(
    "Chữ bắt đầu bằng = + - @ và số 0 ghi vào ô kiểu văn bản",
    "Texts that begin with = + - @ and a zero, written into cells of text",
  ),
  documented: said("Ô có định dạng @ giữ nguyên như chữ", "A cell with format @ keeps them as text"),
  expected: always(TEXTS.join(" | ")),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.numberFormat = [TEXTS.map(() => "@")];
      range.values = [TEXTS];
      range.load("values,valueTypes");
      await context.sync();
      const [values = []] = range.values as readonly (readonly unknown[])[];
      const [types = []] = range.valueTypes;
      return values
        .map((value, at) => `${String(value)}${String(types[at]) === "String" ? "" : ` (${String(types[at])})`}`)
        .join(" | ");
    }),
};

const apostrophe: Proof = {
  id: "apostrophe",
  what: said("Dấu nháy đơn đứng đầu", "A leading apostrophe"),
  documented: said(
    "Dấu báo là chữ, đọc lại không còn (office-js #6687); trong ô @: chưa rõ",
    "Excel’s prefix sign, dropped on reading (office-js #6687); in an @ cell: not told",
  ),
  expected: always("012 | 012"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.getRange("B1").numberFormat = [["@"]];
      const range = sheet.getRange("A1:B1");
      range.values = [["'012", "'012"]];
      range.load("values");
      await context.sync();
      return (range.values as readonly (readonly unknown[])[]).flat().map(String).join(" | ");
    }),
};

const numberInText: Proof = {
  id: "number-in-text-cell",
  what: said("Số ghi vào ô kiểu văn bản", "A number written into a cell of text"),
  documented: said("Thành chữ (như VBA; với Office.js chưa rõ)", "Becomes text (as in VBA; of Office.js not told)"),
  expected: always("String"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [[912_345_678]];
      range.load("valueTypes");
      await context.sync();
      return String(range.valueTypes[0]?.[0]);
    }),
};

const empties: Proof = {
  id: "null-and-empty",
  what: said("Ghi null và chuỗi rỗng", "Writing null and an empty text"),
  documented: said("null để nguyên ô, chuỗi rỗng xóa ô", "null leaves a cell, an empty text clears it"),
  expected: always("a | "),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      return (range.values as readonly (readonly unknown[])[]).flat().map(String).join(" | ");
    }),
};

const days: Proof = {
  id: "dates",
  what: said("Ngày là số 44600, định dạng dd/mm/yyyy", "A day as the number 44600, format dd/mm/yyyy"),
  documented: said("Hiện 08/02/2022; mã định dạng đọc lại như đã ghi", "Shows 08/02/2022; the code reads as written"),
  expected: always("08/02/2022 | dd/mm/yyyy", "08-02-2022 | dd/mm/yyyy"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["dd/mm/yyyy"]];
      range.values = [[44_600]];
      range.load("text,numberFormat");
      await context.sync();
      return `${String(range.text[0]?.[0])} | ${String(range.numberFormat[0]?.[0])}`;
    }),
};

const properties: Proof = {
  id: "set-properties",
  what: said(
    "setRowProperties, setColumnProperties, setCellProperties",
    "setRowProperties, setColumnProperties, setCellProperties",
  ),
  documented: said("Mỗi hàng, cột, ô nhận đúng phần của mình", "Each row, column and cell gets its own"),
  expected: always("30 | 20 | true | false"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.setRowProperties([{ format: { rowHeight: 30 } }, { format: { rowHeight: 20 } }]);
      range.setColumnProperties([{ format: { columnWidth: 90 } }, { format: { columnWidth: 120 } }]);
      range.setCellProperties([
        [{ format: { font: { bold: true } } }, {}],
        [{}, {}],
      ]);
      const rows = ["A1", "A2"].map((at) => sheet.getRange(at).format);
      const fonts = ["A1", "B2"].map((at) => sheet.getRange(at).format.font);
      for (const row of rows) row.load("rowHeight");
      for (const font of fonts) font.load("bold");
      await context.sync();
      return [...rows.map(({ rowHeight }) => String(rowHeight)), ...fonts.map(({ bold }) => String(bold))].join(" | ");
    }),
};

const calculation: Proof = {
  id: "manual-calculation",
  what: said(
    "Chế độ tính tay: công thức trước và sau khi yêu cầu tính",
    "Manual calculation: a formula before and after a calculation is asked for",
  ),
  documented: said(
    "Giữ giá trị cũ cho đến khi tính; sau đó trả lại chế độ cũ",
    "Keeps its value until then; the mode is put back",
  ),
  expected: always("1 | 1 | 2"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      const range = sheet.getRange("A1:B1");
      range.formulas = [[1, "=A1"]];
      range.load("values");
      await context.sync();
      const before = application.calculationMode;
      const seen = [range.values];
      application.calculationMode = "Manual";
      await context.sync();
      sheet.getRange("A1").values = [[2]];
      range.load("values");
      await context.sync();
      seen.push(range.values);
      application.calculate("Full");
      range.load("values");
      await context.sync();
      seen.push(range.values);
      application.calculationMode = before;
      return seen.map((values) => String(values[0]?.[1])).join(" | ");
    }),
};

const suspended: Proof = {
  id: "suspended-calculation",
  what: said("Tạm ngừng tính trong một lượt ghi", "Calculation suspended for one request"),
  documented: said("Lượt sau công thức đã được tính", "Formulas are computed by the next request"),
  expected: always("3"),
  seen: async ({ run }) => {
    await run((sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+B1"]];
    });
    return run(async (sheet, context) => {
      const range = sheet.getRange("C1").load("values");
      await context.sync();
      return String(range.values[0]?.[0]);
    });
  },
};

const longText = refused(
  "long-text",
  "InvalidArgument",
  said("Chữ dài 32.768 ký tự trong một ô", "A text of 32,768 characters in a cell"),
  said("Nhiều nhất 32.767 ký tự", "32,767 at most"),
  (sheet) => {
    sheet.getRange("A1").values = [["x".repeat(32_768)]];
  },
);

const wrongFormula = refused(
  "wrong-formula",
  "InvalidArgument",
  said("Công thức viết sai", "A formula that is none"),
  said("Bị từ chối", "Refused"),
  (sheet) => {
    sheet.getRange("A1").formulas = [["=1+"]];
  },
);

const usedRange: Proof = {
  id: "used-range",
  what: said("Vùng đã dùng khi ở xa chỉ có định dạng", "The used range where far cells have only a look"),
  documented: said("Chỉ tính giá trị nếu hỏi vậy", "Values alone count if asked so"),
  expected: always("A1:B2 | A1:D40"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        ["c", "d"],
      ];
      sheet.getRange("D40").format.fill.color = "#FFC7CE";
      const ranges = [true, false].map((only) => sheet.getUsedRange(only).load("address"));
      await context.sync();
      return ranges.map(({ address }) => address.slice(address.lastIndexOf("!") + 1)).join(" | ");
    }),
};

export const CELL_PROOFS: readonly Proof[] = [
  texts,
  apostrophe,
  numberInText,
  empties,
  days,
  properties,
  calculation,
  suspended,
  longText,
  wrongFormula,
  usedRange,
];
