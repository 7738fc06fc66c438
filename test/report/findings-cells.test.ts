import { BUILT_IN } from "../../src/campaign/built-in/index";
import { REGISTER_HEADERS } from "../../src/field/headers";
import { parseAddress } from "../../src/grid/address";
import { buildReport } from "../../src/report/build-report";
import { inputFor, registerFor, sheetOf, shown } from "./support";

const REGISTER = "Sổ đề nghị";
const { vi } = REGISTER_HEADERS;

describe.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))("findings of %s", (_, campaign) => {
  const register = registerFor(campaign, { units: 4, records: 8 });
  const { workbook } = buildReport(inputFor(campaign, register));
  const findings = sheetOf(workbook, "Nội dung cần xem lại");
  const [heads = []] = findings.rows;
  const at = (header: string): number => heads.findIndex((cell) => shown(cell) === header);

  it("lead to the cell of the register that came from the source cell beside it", () => {
    let led = 0;
    for (const cells of findings.rows.slice(1)) {
      const cell = cells[at("Ô trong sổ")];
      // A finding for several rows says none of them, and leads to the first.
      if (cell?.link === undefined || shown(cells[at("Dòng")]) === null) continue;
      const [sheet = "", address = ""] = cell.link.target.replaceAll("'", "").split("!");
      expect(shown(cell)).toBe(address);
      const book = sheetOf(workbook, sheet);
      const column = (header: string): number => (book.rows[0] ?? []).findIndex((head) => shown(head) === header);
      const row = book.rows[parseAddress(address)?.row ?? -1];
      expect([shown(row?.[column("Tệp nguồn")]), shown(row?.[column("Dòng nguồn")])]).toEqual([
        shown(cells[at("Tệp")]),
        shown(cells[at("Dòng")]),
      ]);
      led += 1;
    }
    expect(led).toBeGreaterThan(0);
  });

  it("colour cells by the headers told in their row, each a header of the register", () => {
    const book = sheetOf(workbook, REGISTER);
    const headers = new Set((book.rows[0] ?? []).map(shown));
    for (const header of ["Ô có lỗi", "Ô cần xem"]) {
      const column = (book.rows[0] ?? []).findIndex((head) => shown(head) === header);
      for (const row of book.rows.slice(1)) {
        const told = String(shown(row[column]) ?? "");
        for (const one of told === "" ? [] : told.split("; ")) expect([one, headers.has(one)]).toEqual([one, true]);
      }
    }
    const at = (header: string): number => (book.rows[0] ?? []).findIndex((head) => shown(head) === header);
    let compared = 0;
    for (const row of book.rows.slice(1)) {
      const told = ["Ô có lỗi", "Ô cần xem"].flatMap((header) => String(shown(row[at(header)]) ?? "").split("; "));
      const checked = `; ${String(shown(row[at("Giá trị khi kiểm tra")]) ?? "")}; `;
      for (const header of told.filter((one) => one !== "")) {
        const said = `; ${header}=${String(shown(row[at(header)]) ?? "")}; `;
        expect([header, checked.includes(said) || checked.includes(`; ${header}; `)]).toEqual([header, true]);
        compared += Number(checked.includes(said));
      }
    }
    expect(compared).toBeGreaterThan(0);
    expect(book.conditionalFormats).toHaveLength(3);
    expect(headers.has(vi.unit)).toBe(true);
  });
});
