import type { DocumentPlan, DocumentTablePlan } from "../../grid/document-plan";
import { fieldText } from "../field-value";
import { officeInText } from "../office-words";
import { percentText, plainPercent } from "../percent";
import type { ReportContext } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { roman } from "../../text/roman";
import { annexName } from "../sheets/list-names";
import { annexTitle } from "../sheets/list-sheets";
import type { ListColumn } from "../sheets/list-table";
import type { AwardList } from "../submission/award-list";
import type { Ballot } from "../votes/ballots";
import type { VoteTeller } from "../votes/judge-votes";
import { calendarOf } from "../../text/day";
import { COUNCIL_SYMBOL, councilOf, isCouncil } from "./bodies";
import { letterOf, type Letter } from "./letter";
import { recordsInWords, rewarding, type LetterFigures } from "./letter-figures";
import { annexHead, body, grid, heading, letterHead, letterTitle, toFill, twoSignatures } from "./paragraphs";
import { allButName, letterColumns, nomineeTables } from "./tables";

const LONG = "………………………………";
const MIDDLE = "…………………";
const line = (text: string): ReturnType<typeof body> => body(text, { align: "left" });

const column = (header: string, width: number, of: ListColumn["of"]): ListColumn => ({
  header: { person: header, other: header },
  width,
  of,
  centered: true,
});

/** Votes on one list: what was entered, else room to write. */
function votesOn(list: AwardList, { voteOf }: VoteTeller): readonly ListColumn[] {
  return [
    column("Số phiếu đồng ý", 14, (record) => String(voteOf(list, record).agreed ?? "")),
    column("Tỷ lệ", 12, (record) => {
      const { share } = voteOf(list, record);
      return share === null ? "" : percentText(share).replace(" ", "\u00A0");
    }),
    column("Kết quả", 14, (record) => {
      const { passed } = voteOf(list, record);
      return passed === null ? "" : passed ? "Đạt" : "Không đạt";
    }),
  ];
}

/** What the unit's own meeting gave, where its list says so. */
const UNIT_VOTES: ListColumn = {
  header: { person: "Phiếu tại đơn vị", other: "Phiếu tại đơn vị" },
  width: 16,
  of: (record) => {
    const { votePercent } = record.fields;
    return [fieldText(record, "votes"), votePercent === undefined ? "" : percentText(votePercent / 100)]
      .filter((part) => part !== "")
      .join("; ");
  },
  centered: true,
};

function voteColumns(context: ReportContext, list: AwardList): readonly ListColumn[] {
  const { voted, votes } = context.dispatch;
  const given = voted.some(({ records }) => records.some((record) => UNIT_VOTES.of(record, context) !== ""));
  const own = votesOn(list, votes);
  return letterColumns(given ? [UNIT_VOTES, ...own] : own);
}

/** How many of a list passed and failed; null where not every vote is told. */
function outcome(list: AwardList, { voteOf }: VoteTeller): { readonly passed: number; readonly failed: number } | null {
  const results = list.records.map((record) => voteOf(list, record).passed);
  if (results.includes(null)) return null;
  const passed = results.filter((one) => one === true).length;
  return { passed, failed: results.length - passed };
}

/** Ballots as they were entered, else room to write; and what is asked of the votes. */
function ballotLine({ ballots, leastOf }: VoteTeller, lists: readonly AwardList[]): string {
  const told = (ballot: Ballot, label: string): string => String(ballots[ballot] ?? toFill(label));
  const { returned, valid } = ballots;
  const invalid =
    returned === undefined || valid === undefined
      ? toFill("phiếu không hợp lệ")
      : String(Math.max(0, returned - valid));
  const least = new Set(lists.map(leastOf));
  const asked = least.size === 1 ? [...least][0] : null;
  const threshold =
    least.size > 1
      ? "theo từng danh hiệu, hình thức ghi ở bảng dưới đây"
      : `${typeof asked === "number" ? plainPercent(asked) : toFill("tỷ lệ tối thiểu")} %`;
  return `3. Bỏ phiếu: số phiếu phát ra ${told("issued", "phiếu phát ra")}; thu về ${told("returned", "phiếu thu về")}; hợp lệ ${told("valid", "phiếu hợp lệ")}; không hợp lệ ${invalid}. Tỷ lệ phiếu đồng ý tối thiểu để thông qua: ${threshold}, tính trên số phiếu hợp lệ.`;
}

/** "Phường", "Thành phố": the level in a column that says that it is one. */
function levelSaid({ route }: AwardList): string {
  const name = route.level?.name.replace(/^cấp /iu, "") ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function resultTable(lists: readonly AwardList[], votes: VoteTeller): DocumentTablePlan {
  const least = new Set(lists.map(votes.leastOf));
  const headers = [
    "STT",
    "Danh hiệu, hình thức khen thưởng",
    "Cấp",
    "Số đề nghị",
    ...(least.size > 1 ? ["Tỷ lệ tối thiểu"] : []),
    "Số được thông qua",
    "Không thông qua",
    ...(lists.length > 1 ? ["Phụ lục"] : []),
  ];
  const rows = lists.map((list, index) => {
    const found = outcome(list, votes);
    const bound = votes.leastOf(list);
    return [
      String(index + 1),
      list.award.name,
      levelSaid(list),
      String(list.records.length),
      ...(least.size > 1 ? [bound === null ? "" : `${plainPercent(bound)} %`] : []),
      found === null ? "" : String(found.passed),
      found === null ? "" : String(found.failed),
      ...(lists.length > 1 ? [roman(index + 1)] : []),
    ];
  });
  return grid(
    [9.5, 48, 18, 14, ...(least.size > 1 ? [14] : []), 15, 15, ...(lists.length > 1 ? [14] : [])],
    headers,
    rows,
    allButName(headers),
  );
}

/** How many nominations went through with at least one award; null while a vote is missing. */
function passedOf(lists: readonly AwardList[], votes: VoteTeller): number | null {
  if (lists.some((list) => outcome(list, votes) === null)) return null;
  const passed = lists.flatMap((list) => list.records.filter((record) => votes.voteOf(list, record).passed === true));
  return new Set(passed).size;
}

/** Biên bản họp xét of the council: who was there, the ballots, votes for each nominee; filled in at the meeting. */
export function minutes(context: ReportContext, { kinds }: LetterFigures): Letter | null {
  const {
    input: { campaign },
    paperDay,
    dispatch: { voted: lists, votes },
  } = context;
  if (lists.length === 0) return null;
  const records = [...new Set(lists.flatMap((list) => list.records))];
  const passed = passedOf(lists, votes);
  const { members, present } = votes.ballots;
  const absent =
    members === undefined || present === undefined ? toFill("số vắng") : String(Math.max(0, members - present));
  const year = String(calendarOf(paperDay).year);
  const presenter = isCouncil(campaign) ? "Thường trực Hội đồng" : officeInText(campaign);
  const enclosed = `(Kèm theo Biên bản họp ngày      tháng      năm ${year})`;
  const blocks: DocumentPlan["blocks"] = [
    letterHead({
      campaign,
      // Nobody knows yet on which day the council meets.
      day: null,
      number: paperNumber("BB-", COUNCIL_SYMBOL),
      subject: null,
      issuer: councilOf(campaign),
    }),
    ...letterTitle("BIÊN BẢN", `Họp xét ${rewarding(campaign)}`),
    body(
      `Hôm nay, hồi ${toFill("giờ")} giờ ${toFill("phút")} phút, ngày ${toFill("ngày")} tháng ${toFill("tháng")} năm ${toFill("năm")}, tại ${toFill("nơi họp", LONG)}, Hội đồng Thi đua - Khen thưởng họp xét ${rewarding(campaign)}.`,
    ),
    heading("I. THÀNH PHẦN"),
    line(`1. Chủ trì: ông/bà ${toFill("chủ trì", MIDDLE)}, chức vụ: ${toFill("chức vụ của chủ trì", MIDDLE)}`),
    line(`2. Thư ký: ông/bà ${toFill("thư ký", MIDDLE)}, chức vụ: ${toFill("chức vụ của thư ký", MIDDLE)}`),
    line(
      `3. Số thành viên Hội đồng: ${String(members ?? toFill("tổng số thành viên"))}; có mặt: ${String(present ?? toFill("số có mặt"))}; vắng: ${absent}, lý do: ${toFill("lý do vắng")}`,
    ),
    heading("II. NỘI DUNG"),
    body(
      `1. ${presenter} báo cáo: có ${String(records.length)} đề nghị đủ điều kiện đưa ra xét, gồm ${recordsInWords(records, kinds)}.`,
    ),
    line(`2. Ý kiến thảo luận: ${toFill("ý kiến thảo luận", LONG)}`),
    body(ballotLine(votes, lists)),
    body(
      `4. Kết quả theo từng danh hiệu, hình thức (kết quả từng trường hợp tại ${lists.length > 1 ? "các phụ lục" : "phụ lục"}):`,
      {
        keepWithNext: true,
      },
    ),
    resultTable(lists, votes),
    heading("III. KẾT LUẬN"),
    body(
      `Hội đồng thống nhất thông qua ${String(passed ?? toFill("số được thông qua"))} trường hợp theo danh sách kèm theo, giao ${presenter} hoàn thiện hồ sơ theo quy định.`,
    ),
    body(`Biên bản được thông qua tại cuộc họp, kết thúc hồi ${toFill("giờ")} giờ ${toFill("phút")} phút cùng ngày./.`),
    twoSignatures("THƯ KÝ", "CHỦ TRÌ"),
    ...lists.flatMap((list, index) => [
      ...annexHead(
        annexName(index, lists.length),
        annexTitle(list, context).replace(/^DANH SÁCH (?:ĐỀ NGHỊ|ĐƯỢC)/u, "KẾT QUẢ BỎ PHIẾU ĐỀ NGHỊ"),
        enclosed,
      ),
      ...nomineeTables(context, list.records, voteColumns(context, list), true),
    ]),
  ];
  return letterOf("minutes", "bien-ban-hop-xet", "Biên bản họp xét khen thưởng", blocks, { records: records.length });
}
