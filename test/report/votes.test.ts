import { BUILT_IN } from "../../src/campaign/built-in/index";
import type { Campaign } from "../../src/campaign/campaign";
import type { Cell } from "../../src/grid/cell";
import { PLAIN_STYLE } from "../../src/grid/cell";
import type { Grid } from "../../src/grid/grid";
import { gather } from "../../src/app/gather";
import { awardedOf } from "../../src/report/awarded/awarded";
import { asDecisionList } from "../../src/report/awarded/certificate-list";
import { buildReport } from "../../src/report/build-report";
import { buildLetters } from "../../src/report/letters/write-letters";
import type { Report, ReportInput } from "../../src/report/report";
import { NO_CHOICES } from "../../src/register/register";
import { ballotDoubts } from "../../src/report/votes/judge-votes";
import { readVotes } from "../../src/report/votes/read-votes";
import { gridOfPlan } from "../campaign/grid-of-plan";
import { inputFor, registerFor, sheetOf, shown } from "./support";

const [first] = BUILT_IN;
if (first === undefined) throw new Error("no campaign");
const campaign: Campaign = first;
const register = registerFor(campaign, { units: 5, records: 12 });
const input = inputFor(campaign, register);
const before = buildReport(input);
const VOTES = "Kết quả bỏ phiếu";
const BALLOTS = {
  "Tổng số thành viên Hội đồng": 12,
  "Số thành viên có mặt": 11,
  "Số phiếu phát ra": 11,
  "Số phiếu thu về": 10,
  "Số phiếu hợp lệ": 10,
};

const typed = (value: string | number): Cell => ({
  kind: "text",
  value: String(value),
  text: String(value),
  style: PLAIN_STYLE,
  formula: null,
});

/** The sheet of votes as a clerk fills it: ballots, a threshold for each list, votes one nomination after another. */
function filled(
  report: Report,
  votes: (index: number) => number | null,
  least: string | null,
  ballots = BALLOTS,
): Grid {
  const grid = gridOfPlan(sheetOf(report.workbook, VOTES));
  let index = -1;
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const cells = [...row.cells];
      const label = cells[0]?.text ?? "";
      const count = ballots[label as keyof typeof ballots] as number | undefined;
      if (count !== undefined) cells[4] = typed(count);
      else if (label.endsWith(" đề nghị")) cells[6] = least === null ? cells[6] : typed(least);
      else if (/^\d+$/u.test(label)) {
        index += 1;
        const agreed = votes(index);
        if (agreed !== null) cells[4] = typed(agreed);
      }
      return { ...row, cells };
    }),
  };
}

function after(grid: Grid, more: Partial<ReportInput> = {}) {
  const votes = readVotes(grid);
  if (votes === null) throw new Error("no votes read");
  const given = { ...input, ...more, votes };
  const report = buildReport(given);
  return { votes, report, letters: buildLetters(given, report) };
}

const listed = ({ dispatch }: Report): readonly string[] =>
  dispatch.packets.flatMap(({ lists }) => lists.flatMap(({ records }) => records.map(({ id }) => id)));
const voted = ({ dispatch }: Report): readonly string[] =>
  dispatch.voted.flatMap(({ records }) => records.map(({ id }) => id));

describe("votes that a clerk filled in", () => {
  it("are none as long as nothing stands in the sheet", () => {
    expect(readVotes(gridOfPlan(sheetOf(before.workbook, VOTES)))).toBeNull();
    expect(voted(before)).toEqual(listed(before));
  });

  it("take off the lists whoever stays below the threshold, and nobody who reaches it exactly", () => {
    // 7 of 10 is exactly 70 %, 6 of 10 is less.
    const { report } = after(filled(before, (index) => (index % 2 === 0 ? 7 : 6), "70"));
    expect(voted(report)).toEqual(voted(before));
    expect(listed(report)).toEqual(listed(before).filter((_, index) => index % 2 === 0));
    const out = report.dispatch.leftOut.filter(({ outvoted }) => outvoted === true);
    expect(out.map(({ record }) => record.id)).toEqual(listed(before).filter((_, index) => index % 2 === 1));
    expect(out[0]?.reasons[0]).toContain("6/10 phiếu đồng ý (60,0 %), cần từ 70 %");
    expect(report.proof.balanced).toBe(true);
    expect(report.dispatch.eligible + out.length).toBe(before.dispatch.eligible);
  });

  it("decide nothing where no threshold is known, or a vote is missing", () => {
    const open = after(filled(before, () => 1, null));
    expect(listed(open.report)).toEqual(listed(before));
    const missing = after(filled(before, (index) => (index === 0 ? null : 9), "70"));
    expect(listed(missing.report)).toEqual(listed(before));
  });

  it("stand in the minutes: ballots, shares, how many passed; and again in the sheet of the next report", () => {
    const grid = filled(before, (index) => (index === 0 ? 5 : 9), "70");
    const { report, letters, votes } = after(grid);
    const minutes = JSON.stringify(letters.documents.find(({ kind }) => kind === "minutes")?.blocks);
    expect(minutes).toContain("số phiếu phát ra 11; thu về 10; hợp lệ 10; không hợp lệ 0.");
    expect(minutes).toContain("tối thiểu để thông qua: 70 %");
    expect(minutes).toContain(`Hội đồng thống nhất thông qua ${String(new Set(listed(before)).size - 1)} trường hợp`);
    expect(minutes).toContain("50,0\u00A0%");
    const sheet = sheetOf(report.workbook, VOTES);
    expect(readVotes(gridOfPlan(sheet))).toEqual(votes);
    const results = sheet.rows.map((cells) => shown(cells[7])).filter((text) => text === "Đạt" || text === "Không đạt");
    expect(results.filter((text) => text === "Không đạt")).toHaveLength(1);
    expect(results).toHaveLength(listed(before).length);
  });

  it("take the threshold of the plan where the council wrote none", () => {
    const [award] = campaign.awards;
    const withRule: Campaign = {
      ...campaign,
      rules: [
        ...campaign.rules,
        {
          id: "PH",
          place: null,
          text: "Phiếu đồng ý từ 80 %.",
          type: "condition",
          register: "nominations",
          awards: award === undefined ? [] : [award.id],
          subjects: [],
          field: "votePercent",
          atLeast: 80,
          oneOf: [],
        },
      ],
    };
    const { report } = after(
      filled(before, (index) => (index === 0 ? 8 : 7), null),
      { campaign: withRule },
    );
    const failed = report.dispatch.voted.flatMap((list) =>
      list.records.filter((record) => report.dispatch.votes.voteOf(list, record).passed === false),
    );
    const own = report.dispatch.voted.filter((list) => list.award.code === award?.id).flatMap(({ records }) => records);
    expect(failed).toEqual(own.slice(1));
  });

  it("are doubted where they cannot be right: more votes than ballots, more ballots than members, nobody's row", () => {
    const grid = filled(before, (index) => (index === 0 ? 11 : 9), "70", { ...BALLOTS, "Số phiếu thu về": 12 });
    const { report, votes } = after(grid);
    expect(report.dispatch.votes.doubts[0]).toContain("11 phiếu đồng ý, nhiều hơn 10 phiếu hợp lệ");
    expect(listed(report)).toEqual(listed(before));
    expect(ballotDoubts(votes)).toEqual(["phiếu thu về (12) nhiều hơn phiếu phát ra (11)"]);
    const stranger = { ...votes, agreed: new Map([...votes.agreed, ["nobody", [3]]]) };
    const again = buildReport({ ...input, votes: stranger });
    expect(again.dispatch.votes.doubts.join()).toContain("1 dòng có số phiếu nhưng không thuộc danh sách nào");
  });
});

describe("decision numbers that a clerk filled into the list of certificates", () => {
  it("tell who was rewarded; rows without a number wait", () => {
    const grid = gridOfPlan(sheetOf(before.workbook, "In giấy khen"));
    const headers = grid.rows[0]?.cells.map((cell) => cell?.text ?? "") ?? [];
    const [number, day] = [headers.indexOf("Số quyết định"), headers.indexOf("Ngày quyết định")];
    const rows = grid.rows.map((row, index) => {
      if (index === 0 || index > 3) return row;
      const cells = [...row.cells];
      cells[number] = typed("15/QĐ-UBND");
      cells[day] = typed("20/07/2022");
      return { ...row, cells };
    });
    const kept = new Set(
      rows.flatMap(({ cells }, index) => (index > 0 && cells[number] !== undefined ? [cells[2]?.text] : [])),
    );
    const book = asDecisionList({
      name: "bao-cao.xlsx",
      fingerprint: null,
      sheets: [{ ...grid, rows }, gridOfPlan(sheetOf(before.workbook, "Sổ đề nghị"))],
      properties: {},
    });
    const list = gather([{ ok: true, workbook: book }], campaign, register.expected, NO_CHOICES);
    const bare = {
      ...register,
      records: register.records.map((record) => {
        const fields = { ...record.fields };
        for (const field of ["decisionNumber", "decisionDate"]) Reflect.deleteProperty(fields, field);
        return { ...record, fields };
      }),
    };
    const { given, unmatched } = awardedOf(bare, campaign, { typed: null, list, salary: null, eligibility: new Map() });
    expect(unmatched).toEqual([]);
    expect(given.length).toBeGreaterThanOrEqual(3);
    expect(new Set(given.map(({ record }) => record.fields.name))).toEqual(kept);
    expect(given.some(({ number: of }) => of === "15/QĐ-UBND")).toBe(true);
  });
});
