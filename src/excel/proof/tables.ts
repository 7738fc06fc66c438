import { always, refused, said, type Proof } from "./proof";

const ROWS = [
  ["Họ tên", "Đơn vị"],
  ["An", "Xã A"],
  ["Bình", "Xã B"],
];

/** A table of two people. */
function tableOn(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:B3").values = ROWS;
  const table = sheet.tables.add("A1:B3", true);
  table.name = "KiemTraExcel";
  return table;
}

const place = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");

const converted: Proof = {
  id: "convert-to-range",
  what: said(
    "Bảng chuyển thành vùng thường: công thức có tên cột của bảng",
    "A table turned into plain cells: a formula that names its column",
  ),
  documented: said("Tên cột thành địa chỉ ở mọi nơi", "Structured references become addresses everywhere"),
  expected: always("1 | addresses"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const table = tableOn(sheet);
      const range = sheet.getRange("D1");
      range.formulas = [['=COUNTIF(KiemTraExcel[Đơn vị],"Xã A")']];
      await context.sync();
      table.convertToRange();
      range.load("values,formulas");
      await context.sync();
      const formula = String(range.formulas[0]?.[0]);
      return `${String(range.values[0]?.[0])} | ${formula.includes("[") ? formula : "addresses"}`;
    }),
};

const resized: Proof = {
  id: "table-resize",
  what: said("Nới bảng xuống dưới: công thức theo bảng", "A table that grows: formulas over it"),
  documented: said("Bảng và công thức cùng nới", "The table and its formulas grow together"),
  expected: always("A1:B5 | 2 | 3"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const table = tableOn(sheet);
      const count = sheet.getRange("D1");
      count.formulas = [["=COUNTA(KiemTraExcel[Họ tên])"]];
      count.load("values");
      await context.sync();
      const before = String(count.values[0]?.[0]);
      sheet.getRange("A4:B5").values = [
        ["Chi", "Xã A"],
        ["", ""],
      ];
      table.resize(sheet.getRange("A1:B5"));
      const whole = table.getRange().load("address");
      count.load("values");
      await context.sync();
      return `${place(whole.address)} | ${before} | ${String(count.values[0]?.[0])}`;
    }),
};

const styles: Proof = {
  id: "table-styles",
  what: said("Kiểu bảng: có tên, và tên rỗng", "Table styles: one with a name, and an empty name"),
  documented: said("Tên rỗng không có trong danh sách", "The empty name is not among the values"),
  expected: always("TableStyleLight1 | InvalidArgument"),
  seen: async ({ run, code }) => {
    const style = await run(async (sheet, context) => {
      const table = tableOn(sheet);
      table.style = "TableStyleLight1";
      table.load("style");
      await context.sync();
      return table.style;
    });
    const empty = await code((sheet) => {
      sheet.tables.getItem("KiemTraExcel").style = "";
    });
    return `${style} | ${empty}`;
  },
};

const overMerged = refused(
  "table-over-merged",
  "MergedRangeConflict",
  said("Tạo bảng trên ô gộp", "A table over merged cells"),
  said("Bị từ chối vì ô gộp", "Refused for the merged cells"),
  (sheet) => {
    sheet.getRange("A1:B1").merge();
    sheet.tables.add("A1:B3", true);
  },
);

const headers: Proof = {
  id: "table-headers",
  what: said("Đầu cột trống và trùng khi tạo bảng", "Empty and repeated headers when a table is made"),
  documented: said("Excel tự đặt tên khác nhau", "Excel gives each a name of its own"),
  expected: always("3"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["Tên", "Tên", ""],
        ["a", "b", "c"],
      ];
      const table = sheet.tables.add("A1:C2", true);
      const range = table.getHeaderRowRange().load("values");
      await context.sync();
      const names = (range.values as readonly (readonly unknown[])[]).flat().map(String);
      return String(new Set(names.filter((name) => name !== "")).size);
    }),
};

const mergedMany: Proof = {
  id: "merged-512",
  what: said("Hỏi 512 rồi 513 vùng ô gộp", "512, then 513 merged areas asked for at once"),
  documented: said("Quá 512 vùng thì báo lỗi", "Fails over 512 areas"),
  expected: always("512 | GeneralException"),
  seen: async ({ run, code }) => {
    const asked = (sheet: Excel.Worksheet): Excel.RangeAreas => {
      const areas = sheet.getRange("A1:B600").getMergedAreasOrNullObject();
      areas.load("areaCount");
      return areas;
    };
    const count = await run(async (sheet, context) => {
      for (let row = 1; row <= 512; row += 1) sheet.getRange(`A${String(row)}:B${String(row)}`).merge();
      const areas = asked(sheet);
      await context.sync();
      return areas.areaCount;
    });
    const over = await code((sheet) => {
      sheet.getRange("A513:B513").merge();
      asked(sheet);
    });
    return `${String(count)} | ${over}`;
  },
};

const mergedCorner: Proof = {
  id: "merged-corner",
  what: said("Vùng gộp chỉ có một phần trong vùng hỏi", "A merged area that only partly lies in what is asked"),
  documented: said("Chỉ trả vùng có góc trên trái nằm trong", "Given only where its top left lies inside"),
  expected: always("1 | none"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.getRange("A1:C1").merge();
      const [whole, part] = ["A1:C1", "B1:C1"].map((at) => sheet.getRange(at).getMergedAreasOrNullObject());
      for (const areas of [whole, part]) areas?.load("areaCount");
      await context.sync();
      return [whole, part]
        .map((areas) => (areas === undefined || areas.isNullObject ? "none" : String(areas.areaCount)))
        .join(" | ");
    }),
};

export const TABLE_PROOFS: readonly Proof[] = [
  converted,
  resized,
  styles,
  overMerged,
  headers,
  mergedMany,
  mergedCorner,
];
