import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import { convert, LIBREOFFICE_TIMEOUT } from "../support/libreoffice";
import { openpyxlValues } from "../support/openpyxl";
import { pageTextsOf } from "../support/pages";
import { withTool } from "../support/tools";
import { samplePlan } from "./write-sample";

/** The sample with cached values that no formula gives. */
function withWrongFigures(): WorkbookPlan {
  const plan = samplePlan();
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) =>
          cell?.value.kind === "formula"
            ? { ...cell, value: { ...cell.value, cached: typeof cell.value.cached === "string" ? "?" : -1 } }
            : cell,
        ),
      ),
    })),
  };
}

withTool("libreoffice", "openpyxl")("recalculated by LibreOffice", () => {
  test(
    "every formula gives the cached value, also where the file said otherwise",
    async () => {
      const books = [await writeWorkbook(samplePlan()), await writeWorkbook(withWrongFigures())] as const;
      const recalculated = await convert(
        [
          { name: "right.xlsx", bytes: books[0] },
          { name: "wrong.xlsx", bytes: books[1] },
        ],
        "xlsx",
      );
      const [right, fromRight, fromWrong] = await openpyxlValues([books[0], ...recalculated]);
      const figures = (book: typeof right): unknown =>
        book?.sheets.map(({ cells }) =>
          Object.entries(cells)
            .filter(
              ([, { value }]) => typeof value === "string" && value.startsWith("=") && !value.startsWith("=HYPERLINK"),
            )
            .map(([address, { cached }]) => [address, cached]),
        );
      expect(right?.sheets[1]?.cells["B6"]?.cached).toBe(60);
      expect(figures(fromRight)).toEqual(figures(right));
      expect(figures(fromWrong)).toEqual(figures(right));
    },
    LIBREOFFICE_TIMEOUT,
  );
});

withTool("libreoffice", "pdftotext")("printed by LibreOffice", () => {
  test(
    "header rows repeat, pages are counted from the second, hidden columns and sheets stay out, one page wide",
    async () => {
      const [pdf = new Uint8Array()] = await convert(
        [{ name: "sample.xlsx", bytes: await writeWorkbook(samplePlan()) }],
        "pdf",
      );
      const pages = await pageTextsOf(pdf);
      const [first = "", second = ""] = pages;
      expect(first).toContain('=HYPERLINK("http://x")');
      for (const page of [first, second]) {
        expect(page).toContain("Họ và");
        expect(page).toContain("Sổ Thi đua");
        expect(page).not.toContain("Điện thoại");
      }
      expect(first).not.toMatch(/^\s*1\s*$/m);
      expect(second.trimStart()).toMatch(/^2\n/);
      expect(second).toContain("Nguyễn Thị Ánh 40");
      expect(first).not.toContain("Nguyễn Thị Ánh 40");
      expect(pages.slice(2).join()).toContain("Số đề nghị theo đơn vị");
    },
    LIBREOFFICE_TIMEOUT,
  );
});
