import { always, refused, said, type Proof } from "./proof";

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const longList = refused(
  "list-255",
  "InvalidArgument",
  said("Danh sách chọn dài 256 ký tự", "A list to choose from of 256 characters"),
  said("Nhiều nhất 255 ký tự", "255 at most"),
  (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
  },
);

const hiddenList: Proof = {
  id: "list-hidden-sheet",
  what: said("Danh sách chọn lấy từ một trang ẩn", "A list to choose from that stands on a hidden sheet"),
  documented: said("Nguồn là vùng ô, ở trang nào cũng được", "Its source may be a range of any sheet"),
  expected: always("List | $A$1:$A$2"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const name = "Kiem tra danh muc";
      const other = context.workbook.worksheets.add(name);
      other.getRange("A1:A2").values = [["Giấy khen"], ["Bằng khen, cấp tỉnh"]];
      other.visibility = "Hidden";
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = { list: { inCellDropDown: true, source: `='${name}'!$A$1:$A$2` } };
      dataValidation.load("rule,type");
      await context.sync();
      const source = textOf(dataValidation.rule.list?.source);
      return `${dataValidation.type} | ${source.slice(source.lastIndexOf("!") + 1)}`;
    }),
};

const message = refused(
  "validation-message",
  "InvalidArgument",
  said("Tiêu đề báo lỗi dài 33 ký tự", "The title of an error alert of 33 characters"),
  said("Nhiều nhất 32 ký tự", "32 at most"),
  (sheet) => {
    sheet.getRange("A1").dataValidation.errorAlert = {
      title: "x".repeat(33),
      message: "",
      showAlert: true,
      style: "Stop",
    };
  },
);

const conditional: Proof = {
  id: "conditional-format",
  what: said("Tô màu theo công thức, vùng bắt đầu ở C3", "A look by formula for a range that begins at C3"),
  documented: said("Công thức tính từ ô trên trái của vùng (#5194)", "Relative to the top left of its range (#5194)"),
  expected: always("1 | Custom | =LEN($C3)<>10"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const range = sheet.getRange("C3:C5");
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=LEN($C3)<>10";
      custom.format.fill.color = "#FFC7CE";
      range.conditionalFormats.load("items/type");
      custom.rule.load("formula");
      await context.sync();
      const { items } = range.conditionalFormats;
      return `${String(items.length)} | ${String(items[0]?.type)} | ${custom.rule.formula}`;
    }),
};

const pages: Proof = {
  id: "page-layout",
  what: said(
    "Trang in: A4 ngang, vừa một trang ngang, hàng tiêu đề lặp lại, ngắt trang",
    "Page: A4, landscape, one page wide, title rows, a page break",
  ),
  documented: said(
    "Đọc lại đúng như đã đặt (zoom từng không nhận, #1860)",
    "Reads as set (zoom once did not take, #1860)",
  ),
  expected: always("Landscape | A4 | 1 | 1:2 | 1"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      const { pageLayout, horizontalPageBreaks } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$2");
      horizontalPageBreaks.add("A20");
      await context.sync();
      pageLayout.load("orientation,paperSize,zoom");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const breaks = horizontalPageBreaks.getCount();
      await context.sync();
      const rows = titles.isNullObject ? "none" : titles.address.slice(titles.address.lastIndexOf("!") + 1);
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        String(pageLayout.zoom.horizontalFitToPages),
        rows.replaceAll("$", ""),
        String(breaks.value),
      ].join(" | ");
    }),
};

const chart: Proof = {
  id: "chart",
  what: said(
    "Biểu đồ hai dãy số: tên dãy, nhãn số, trục đảo chiều",
    "A chart of two series: their names, labels, an axis that runs the other way",
  ),
  documented: said("Đọc lại đúng như đã đặt", "Reads as it was set"),
  expected: always("2 | Năm 2021 | Năm 2022 | true | true"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        ["", "2021", "2022"],
        ["Giấy khen", 3, 5],
        ["Bằng khen", 1, 2],
      ];
      const drawn = sheet.charts.add("BarClustered", sheet.getRange("B2:B3"), "Columns");
      const [first, second] = [drawn.series.getItemAt(0), drawn.series.add("Năm 2022")];
      first.name = "Năm 2021";
      second.setValues(sheet.getRange("C2:C3"));
      for (const series of [first, second]) {
        series.setXAxisValues(sheet.getRange("A2:A3"));
        series.hasDataLabels = true;
        series.load("name,hasDataLabels");
      }
      drawn.axes.categoryAxis.reversePlotOrder = true;
      drawn.axes.categoryAxis.load("reversePlotOrder");
      drawn.series.load("count");
      await context.sync();
      return [
        String(drawn.series.count),
        first.name,
        second.name,
        String(first.hasDataLabels && second.hasDataLabels),
        String(drawn.axes.categoryAxis.reversePlotOrder),
      ].join(" | ");
    }),
};

const link: Proof = {
  id: "link",
  what: said("Liên kết tới ô khác trong sổ", "A link to another cell of the workbook"),
  documented: said("Chữ trong ô giữ nguyên", "The text of the cell stays"),
  expected: always("Xem sổ | true"),
  seen: ({ run }) =>
    run(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      const range = sheet.getRange("A1");
      range.values = [["Xem sổ"]];
      range.hyperlink = { documentReference: `'${sheet.name}'!B2`, screenTip: "Xem sổ" };
      range.load("values,hyperlink");
      await context.sync();
      const target = range.hyperlink;
      return `${String(range.values[0]?.[0])} | ${String(target.documentReference?.endsWith("!B2") === true)}`;
    }),
};

export const RULE_PROOFS: readonly Proof[] = [longList, hiddenList, message, conditional, pages, chart, link];
