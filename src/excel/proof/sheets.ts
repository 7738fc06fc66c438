import { always, refused, said, type Proof, type SheetJob } from "./proof";

const added =
  (name: string): SheetJob =>
  (_sheet, context) =>
    context.workbook.worksheets.add(name);

const refusedName = said("Excel không nhận tên này", "Excel does not take such a name");

const names: readonly Proof[] = [
  refused(
    "name-sign",
    "InvalidArgument",
    said("Tên trang có dấu /", "A sheet’s name with a /"),
    refusedName,
    added("a/b"),
  ),
  refused(
    "name-length",
    "InvalidArgument",
    said("Tên trang dài 32 ký tự", "A sheet’s name of 32 characters"),
    refusedName,
    added("x".repeat(32)),
  ),
  refused(
    "name-taken",
    "ItemAlreadyExists",
    said("Tên trang đã có", "A sheet’s name that is taken"),
    refusedName,
    async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      context.workbook.worksheets.add(sheet.name.toUpperCase());
    },
  ),
];

const veryHidden: Proof = {
  id: "very-hidden",
  what: said(
    "Chép ô và xóa ô trên trang ẩn sâu (VeryHidden), rồi xóa trang đó",
    "Copying to and clearing a very hidden sheet, and deleting it",
  ),
  documented: said(
    "Chép, xóa ô: không nói gì; xóa trang: phải cho hiện hoặc ẩn thường trước",
    "Copying, clearing: nothing told; deleting: made hidden or visible first",
  ),
  expected: always("=1+1 | true |  | InvalidOperation | ok"),
  seen: async ({ run, code }) => {
    const name = "Kiem tra an sau";
    const hidden = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(name);
    const copied = await run(async (sheet, context) => {
      const other = context.workbook.worksheets.add(name);
      other.visibility = "VeryHidden";
      const range = sheet.getRange("A1");
      range.formulas = [["=1+1"]];
      range.format.font.bold = true;
      other.getRange("A1").copyFrom(range);
      const copy = other.getRange("A1").load("formulas");
      copy.format.font.load("bold");
      await context.sync();
      return `${String(copy.formulas[0]?.[0])} | ${String(copy.format.font.bold)}`;
    });
    const cleared = await run(async (_sheet, context) => {
      const range = hidden(context).getRange("A1");
      range.clear();
      range.load("values");
      await context.sync();
      return String(range.values[0]?.[0]);
    });
    const kept = await code((_sheet, context) => {
      hidden(context).delete();
    });
    const gone = await code((_sheet, context) => {
      const sheet = hidden(context);
      sheet.visibility = "Hidden";
      sheet.delete();
    });
    return [copied, cleared, kept, gone].join(" | ");
  },
};

const protectedSheet: Proof = {
  id: "protected-sheet",
  what: said("Ghi vào trang bị khóa; khóa lần nữa", "Writing to a protected sheet; protecting it again"),
  documented: said("AccessDenied cả hai", "AccessDenied, both"),
  expected: always("AccessDenied | AccessDenied | ok"),
  seen: async ({ run, code }) => {
    await run((sheet) => {
      sheet.protection.protect();
    });
    const written = await code((sheet) => {
      sheet.getRange("A1").values = [["x"]];
    });
    const again = await code((sheet) => {
      sheet.protection.protect();
    });
    const opened = await code((sheet) => {
      sheet.protection.unprotect();
    });
    return [written, again, opened].join(" | ");
  },
};

const structure: Proof = {
  id: "protected-structure",
  what: said(
    "Cấu trúc sổ bị khóa: thêm trang, đổi tên trang, ghi ô",
    "Structure of the workbook protected: adding and renaming a sheet, writing a cell",
  ),
  documented: said("Trang: AccessDenied; ô: ghi được", "Sheets: AccessDenied; cells: written"),
  expected: always("AccessDenied | AccessDenied | ok"),
  seen: async ({ run, code }) => {
    await run((_sheet, context) => {
      context.workbook.protection.protect();
    });
    const add = await code(added("Kiem tra cau truc"));
    const rename = await code((sheet) => {
      sheet.name = "Kiem tra doi ten";
    });
    const write = await code((sheet) => {
      sheet.getRange("A1").values = [["x"]];
    });
    await run((_sheet, context) => {
      context.workbook.protection.unprotect();
    });
    return [add, rename, write].join(" | ");
  },
};

const frozen: Proof = {
  id: "frozen-panes",
  what: said("Cố định 2 hàng 1 cột, rồi bỏ", "Two rows and a column frozen, then not"),
  documented: said("Đọc lại đúng như đã đặt", "Reads as it was set"),
  expected: always("A1:A2 | none"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
      const at = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const first = at.address.slice(at.address.lastIndexOf("!") + 1);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load("address");
      await context.sync();
      return `${first} | ${none.isNullObject ? "none" : none.address}`;
    }),
};

const KEY = "so-thi-dua.kiem-tra";

const bookProperty: Proof = {
  id: "property-length",
  what: said("Thuộc tính của sổ dài 300 ký tự", "A property of the workbook of 300 characters"),
  documented: said("Cắt còn 255 ký tự, trừ bản web", "Cut at 255 characters outside the web"),
  expected: ({ onWeb }) => (onWeb ? ["300", "255"] : ["255"]),
  seen: ({ run }) =>
    run(async (_sheet, context) => {
      const { custom } = context.workbook.properties;
      custom.add(KEY, "x".repeat(300));
      await context.sync();
      const item = custom.getItem(KEY).load("value");
      await context.sync();
      const length = String(item.value).length;
      custom.getItem(KEY).delete();
      return String(length);
    }),
};

const emptyProperty = refused(
  "property-empty",
  "InvalidArgument",
  said("Thuộc tính của sổ là chuỗi rỗng", "A property of the workbook without text"),
  said("Không nói; phần mềm không ghi thuộc tính rỗng", "Not told; this program writes none"),
  (_sheet, context) => {
    context.workbook.properties.custom.add(KEY, "");
  },
);

const sheetProperty: Proof = {
  id: "sheet-property",
  what: said("Thuộc tính riêng của trang tính", "A property of a sheet"),
  documented: said("Đọc lại đúng như đã ghi", "Reads as it was written"),
  expected: always("Xã Đồng Quang"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.customProperties.add(KEY, "Xã Đồng Quang");
      await context.sync();
      const item = sheet.customProperties.getItem(KEY).load("value");
      await context.sync();
      return item.value;
    }),
};

export const PROOF_NAMESPACE = "urn:so-thi-dua:kiem-tra";

const parts: Proof = {
  id: "xml-parts",
  what: said(
    "Hai phần XML cùng không gian tên trong sổ, có chữ Việt và xuống dòng",
    "Two custom XML parts of one namespace, with Vietnamese and line breaks",
  ),
  documented: said("Cả hai còn nguyên", "Both stay as they are"),
  expected: always("2 | Đợt 1\nthi đua"),
  seen: ({ run }) =>
    run(async (_sheet, context) => {
      const { customXmlParts } = context.workbook;
      for (const text of ["Đợt 1\nthi đua", "Đợt 2"])
        customXmlParts.add(`<part xmlns="${PROOF_NAMESPACE}">${text}</part>`);
      const own = customXmlParts.getByNamespace(PROOF_NAMESPACE);
      own.load("items/id");
      await context.sync();
      const texts = own.items.map((part) => part.getXml());
      await context.sync();
      const first = texts.map(({ value }) => />([^<]*)<\/part>/.exec(value)?.[1] ?? "").sort()[0] ?? "";
      return `${String(own.items.length)} | ${first.replaceAll("\r\n", "\n")}`;
    }),
};

const bookNames: Proof = {
  id: "names",
  what: said("Tên vùng trong sổ", "A name in the workbook"),
  documented: said("Công thức đọc lại là địa chỉ có trang", "Its formula reads as an address with its sheet"),
  expected: always("$A$1"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      const item = context.workbook.names.add("KiemTraExcelTen", `='${sheet.name}'!$A$1`);
      item.load("formula");
      await context.sync();
      const formula = String(item.formula);
      item.delete();
      return formula.slice(formula.lastIndexOf("!") + 1);
    }),
};

export const SHEET_PROOFS: readonly Proof[] = [
  ...names,
  veryHidden,
  protectedSheet,
  structure,
  frozen,
  bookProperty,
  emptyProperty,
  sheetProperty,
  parts,
  bookNames,
];
