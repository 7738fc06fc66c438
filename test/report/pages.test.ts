import fc from "fast-check";
import { BUILT_IN } from "../../src/campaign/built-in/index";
import { A4_LANDSCAPE, A4_PORTRAIT } from "../../src/report/page";
import { text } from "../../src/report/plan-value";
import { SheetBuilder } from "../../src/report/sheet-builder";
import { pageBreaks, printable } from "../../src/report/print/pagination";
import { columnPoints, heightNeeded, lineHeight } from "../../src/report/print/row-height";
import { textWidth, wrappedLines } from "../../src/report/print/text-width";
import { STYLES } from "../../src/report/styles";
import { registerFor, reportFor, shown } from "./support";

describe("the width of a text in Times New Roman", () => {
  it("is the sum of its letters' widths, marks taking no room", () => {
    expect(textWidth("AV", 10, false)).toBeCloseTo(14.44, 5);
    expect(textWidth("Độc lập", 1000, true)).toBe(722 + 500 + 444 + 250 + 278 + 500 + 556);
    expect(textWidth("ế", 1000, false)).toBe(444);
    expect(textWidth("ế".normalize("NFD"), 1000, false)).toBe(444);
    expect(textWidth("ươ", 1000, false)).toBe(542 + 529);
  });

  it("wraps at spaces, breaks what is longer than a line, and honours line breaks", () => {
    const width = textWidth("một hai", 12, false);
    expect(wrappedLines("một hai ba", width + 0.01, 12, false)).toBe(2);
    expect(wrappedLines("một hai", width + 0.01, 12, false)).toBe(1);
    expect(wrappedLines("a\nb\nc", 100, 12, false)).toBe(3);
    expect(wrappedLines("m".repeat(40), textWidth("m".repeat(10), 12, false), 12, false)).toBe(4);
  });

  it("never takes fewer lines in a narrower column", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("thi", "đua", "khen", "thưởng", "Nguyễn", "cơ"), { maxLength: 40 }),
        fc.integer({ min: 40, max: 200 }),
        (words, width) => {
          const text = words.join(" ");
          return wrappedLines(text, width, 12, false) >= wrappedLines(text, width + 25, 12, false);
        },
      ),
    );
  });
});

describe("page breaks", () => {
  const heights = fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 1, maxLength: 120 });

  it("leave no page over-full and tear no block apart", () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 5 }), (rows, at, length) => {
        const from = Math.min(at, rows.length - 1);
        const to = Math.min(rows.length - 1, from + length);
        const keep = new Set(Array.from({ length: to - from }, (_, index) => from + index));
        const breaks = pageBreaks({
          heights: rows,
          width: 400,
          keepWithNext: keep,
          breaks: new Set(),
          page: A4_PORTRAIT,
        });
        expect(breaks.filter((row) => row > from && row <= to)).toEqual([]);
        const edges = [0, ...breaks, rows.length];
        for (let page = 1; page < edges.length; page += 1) {
          const sum = rows.slice(edges[page - 1], edges[page]).reduce((all, each) => all + each, 0);
          expect(sum).toBeLessThanOrEqual(printable(A4_PORTRAIT).height);
        }
      }),
    );
  });

  it("count the repeated header rows on every page after the first", () => {
    const rows = Array.from({ length: 60 }, () => 40);
    const plain = pageBreaks({
      heights: rows,
      width: 400,
      keepWithNext: new Set(),
      breaks: new Set(),
      page: A4_LANDSCAPE,
    });
    const titled = pageBreaks({
      heights: rows,
      width: 400,
      keepWithNext: new Set(),
      breaks: new Set(),
      page: { ...A4_LANDSCAPE, titleRows: { from: 0, to: 1 } },
    });
    expect(titled[0]).toBe(plain[0]);
    expect(titled.length).toBeGreaterThan(plain.length);
  });

  it("come where they are forced", () => {
    expect(
      pageBreaks({
        heights: [20, 20, 20],
        width: 100,
        keepWithNext: new Set([1]),
        breaks: new Set([2]),
        page: A4_PORTRAIT,
      }),
    ).toEqual([2]);
  });
});

describe.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
  "the printed sheets of %s",
  (_, campaign) => {
    const { workbook } = reportFor(campaign, registerFor(campaign, { units: 9, records: 11 }));
    const printed = workbook.sheets.filter(
      ({ kind, name }) => kind !== "register" && kind !== "findings" && kind !== "lookup" && name !== "In giấy khen",
    );

    it("give every row the height that its longest text needs, merged cells too", () => {
      const short: string[] = [];
      for (const sheet of printed) {
        const merges = new Map(sheet.merges.map((merge) => [`${String(merge.top)}:${String(merge.left)}`, merge]));
        sheet.rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            if (cell === null || cell.value.kind === "blank" || cell.style === STYLES.rule) return;
            const merge = merges.get(`${String(row)}:${String(column)}`);
            const [right, bottom] = [merge?.right ?? column, merge?.bottom ?? row];
            let width = 0;
            for (let at = column; at <= right; at += 1) width += sheet.columns[at]?.width ?? 0;
            let height = 0;
            for (let at = row; at <= bottom; at += 1) height += sheet.rowHeights.get(at) ?? 0;
            const text = shown(cell);
            const lines =
              typeof text === "string" && cell.style.wrap
                ? wrappedLines(text, columnPoints(width) - 5, cell.style.font.size, cell.style.font.bold)
                : 1;
            if (height + 0.5 < lines * lineHeight(cell.style.font.size))
              short.push(`${sheet.name} row ${String(row + 1)}: ${String(text)}`);
          });
        });
      }
      expect(short).toEqual([]);
    });

    it("never leave a signature alone on its page", () => {
      for (const sheet of printed) {
        const signed = sheet.rows.findIndex((cells) =>
          cells.some((cell) => ["NGƯỜI LẬP BIỂU", "THƯ KÝ"].includes(String(shown(cell)))),
        );
        expect(signed).toBeGreaterThan(0);
        const starts = [0, ...sheet.page.breaksBefore].filter((row) => row <= signed);
        const page = starts[starts.length - 1] ?? 0;
        const above = sheet.rows.slice(page, signed).filter((cells) => cells.some((cell) => shown(cell) !== null));
        const drawn = sheet.charts.some(({ to }) => to.row >= page);
        expect([sheet.name, above.length > 0 || drawn]).toEqual([sheet.name, true]);
      }
    });

    it("hold more than one row of a table on every page, unless the table itself is as short", () => {
      for (const sheet of printed) {
        const starts = [0, ...sheet.page.breaksBefore, sheet.rows.length];
        const pages = starts.slice(1).map((end, at) =>
          sheet.rows.slice(starts[at], end).flatMap((cells) => {
            const first = shown(cells[0]);
            return typeof first === "number"
              ? [first]
              : typeof first === "string" && /^T\d+$/u.test(first)
                ? [Number(first.slice(1))]
                : [];
          }),
        );
        // The first row of a table may be its only one.
        const lonely = pages.filter((rows) => rows.length === 1 && (rows[0] ?? 0) > 2);
        expect([sheet.name, lonely]).toEqual([sheet.name, []]);
      }
    });

    it("carry their links on numbers, since programs show a linked text in blue and cut it off", () => {
      for (const sheet of printed) {
        const linked = sheet.rows.flatMap((cells) =>
          cells.flatMap((cell) => (cell?.link !== undefined && typeof shown(cell) === "string" ? [shown(cell)] : [])),
        );
        expect([sheet.name, linked]).toEqual([sheet.name, []]);
      }
    });

    it("give slips and lists a header row on every page of them", () => {
      for (const sheet of printed) {
        if (sheet.page.titleRows !== null || (sheet.kind !== "returned" && sheet.kind !== "list")) continue;
        const starts = [0, ...sheet.page.breaksBefore];
        for (const [at, from] of starts.entries()) {
          const page = sheet.rows.slice(from, starts[at + 1]).map((cells) => shown(cells[0]));
          const first = page.findIndex((value) => typeof value === "number");
          expect([sheet.name, first === -1 || page.slice(0, first).includes("STT")]).toEqual([sheet.name, true]);
        }
      }
    });

    it("are shrunk a little rather than torn where that makes them one page", () => {
      for (const sheet of printed) {
        const height = sheet.rows.reduce((sum, _, row) => sum + (sheet.rowHeights.get(row) ?? 0), 0);
        const width = sheet.columns.reduce((sum, column) => sum + columnPoints(column.width), 0);
        const room = printable(sheet.page);
        const whole = (room.height / Math.min(1, room.width / width)) * 0.97;
        if (sheet.kind !== "returned" && height > whole && height * 0.9 <= whole)
          expect([sheet.name, sheet.page.onePage]).toEqual([sheet.name, true]);
        if (sheet.page.onePage === true) expect(sheet.page.breaksBefore).toEqual([]);
      }
    });

    it("freeze no more rows than leave room on a small screen", () => {
      for (const sheet of workbook.sheets) {
        let frozen = 0;
        for (let row = 0; row < (sheet.freeze?.rows ?? 0); row += 1) frozen += sheet.rowHeights.get(row) ?? 15.75;
        expect([sheet.name, frozen <= 140]).toEqual([sheet.name, true]);
      }
    });

    it("are registers, too: one page across, no smaller than can be read, rows as high as their text", () => {
      for (const sheet of workbook.sheets.filter(({ kind }) => kind === "register" || kind === "findings")) {
        expect(sheet.page.fitToWidth).toBe(true);
        expect(sheet.page.titleRows).toEqual({ from: 0, to: 0 });
        const last = sheet.page.printArea?.right ?? sheet.columns.length - 1;
        const width = sheet.columns.slice(0, last + 1).reduce((sum, column) => sum + columnPoints(column.width), 0);
        const scale = Math.min(1, printable(sheet.page).width / width);
        expect([sheet.name, scale * 11 >= 7.5]).toEqual([sheet.name, true]);
        sheet.rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            const text = shown(cell);
            if (row === 0 || cell === null || typeof text !== "string" || !cell.style.wrap) return;
            const lines = wrappedLines(
              text,
              columnPoints(sheet.columns[column]?.width ?? 0) - 5,
              cell.style.font.size,
              cell.style.font.bold,
            );
            if (lines > 1)
              expect(sheet.fittedHeights?.get(row) ?? 0).toBeGreaterThanOrEqual(
                lines * lineHeight(cell.style.font.size),
              );
          });
        });
      }
    });

    it("are A4 in Times New Roman with their columns on one page and the header row repeated", () => {
      for (const sheet of printed) {
        expect(sheet.page.paper).toBe("a4");
        expect(sheet.page.fitToWidth).toBe(true);
        const fonts = new Set(
          sheet.rows.flatMap((cells) => cells.flatMap((cell) => (cell === null ? [] : [cell.style.font.name]))),
        );
        expect([...fonts]).toEqual(["Times New Roman"]);
        const { margins } = sheet.page;
        expect(margins.left).toBeGreaterThanOrEqual(30);
        expect(margins.top).toBeGreaterThanOrEqual(20);
        if (sheet.kind === "tracker") expect(sheet.page.titleRows).not.toBeNull();
      }
    });
  },
);

it("a cell that is not wrapped needs one line", () => {
  expect(heightNeeded({ kind: "number", number: 5 }, STYLES.count, 8)).toBeCloseTo(lineHeight(11) + 3.5, 5);
});

test("a sheet asks for no more page breaks than Excel takes: 1,026", () => {
  const builder = new SheetBuilder({ name: "Phiếu", kind: "returned", widths: [20] });
  for (let row = 0; row < 1_100; row += 1) {
    builder.breakBefore(row);
    builder.put(row, 0, text("một trang"), STYLES.cell);
  }
  const { page } = builder.plan();
  expect("breaksBefore" in page ? page.breaksBefore : []).toHaveLength(1_026);
});
