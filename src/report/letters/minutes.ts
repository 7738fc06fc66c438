import type { DocumentPlan } from "../../grid/document-plan";
import { fieldText } from "../field-value";
import { officeInText } from "../office-words";
import { percentText } from "../percent";
import type { ReportContext } from "../report-context";
import { paperNumber } from "../sheets/heading";
import { roman } from "../sheets/list-names";
import { annexTitle } from "../sheets/list-sheets";
import type { ListColumn } from "../sheets/list-table";
import { calendarOf } from "../../text/day";
import { COUNCIL_SYMBOL, councilOf, isCouncil } from "./bodies";
import { letterOf, type Letter } from "./letter";
import { recordsInWords, rewarding, type LetterFigures } from "./letter-figures";
import { annexHead, body, grid, heading, letterHead, letterTitle, toFill, twoSignatures } from "./paragraphs";
import { allButName, letterColumns, nomineeTables } from "./tables";

const LONG = "………………………………";
const MIDDLE = "…………………";
const line = (text: string): ReturnType<typeof body> => body(text, { align: "left" });

/** For votes, filled in at the meeting. */
const VOTES: readonly ListColumn[] = [
  { header: { person: "Số phiếu đồng ý", other: "Số phiếu đồng ý" }, width: 14, of: () => "", centered: true },
  { header: { person: "Tỷ lệ (%)", other: "Tỷ lệ (%)" }, width: 12, of: () => "", centered: true },
  { header: { person: "Kết quả", other: "Kết quả" }, width: 14, of: () => "", centered: true },
];

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

function voteColumns(context: ReportContext): readonly ListColumn[] {
  const given = context.dispatch.packets.some(({ records }) =>
    records.some((record) => UNIT_VOTES.of(record, context) !== ""),
  );
  return letterColumns(given ? [UNIT_VOTES, ...VOTES] : VOTES);
}

/** Biên bản họp xét of the council: who was there, the ballots, votes for each nominee; filled in at the meeting. */
export function minutes(context: ReportContext, { kinds }: LetterFigures): Letter | null {
  const {
    input: { campaign },
    paperDay,
    dispatch: { packets },
  } = context;
  const lists = packets.flatMap((packet) => packet.lists);
  if (lists.length === 0) return null;
  const records = [...new Set(packets.flatMap((packet) => packet.records))];
  const year = String(calendarOf(paperDay).year);
  const headers = [
    "STT",
    "Danh hiệu, hình thức khen thưởng",
    "Cấp",
    "Số đề nghị",
    "Số được thông qua",
    "Không thông qua",
    "Phụ lục",
  ];
  const rows = lists.map(({ award, route, records: own }, index) => [
    String(index + 1),
    award.name,
    route.level?.name.replace(/^cấp /iu, "") ?? "",
    String(own.length),
    "",
    "",
    roman(index + 1),
  ]);
  const columns = voteColumns(context);
  const presenter = isCouncil(campaign) ? "Thường trực Hội đồng" : officeInText(campaign);
  const enclosed = `(Kèm theo Biên bản họp ngày      tháng      năm ${year})`;
  const blocks: DocumentPlan["blocks"] = [
    letterHead({
      campaign,
      day: paperDay,
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
      `3. Số thành viên Hội đồng: ${toFill("tổng số thành viên")}; có mặt: ${toFill("số có mặt")}; vắng: ${toFill("số vắng")}, lý do: ${toFill("lý do vắng")}`,
    ),
    heading("II. NỘI DUNG"),
    body(
      `1. ${presenter} báo cáo: có ${String(records.length)} đề nghị đủ điều kiện đưa ra xét, gồm ${recordsInWords(records, kinds)}.`,
    ),
    line(`2. Ý kiến thảo luận: ${toFill("ý kiến thảo luận", LONG)}`),
    body(
      `3. Bỏ phiếu: số phiếu phát ra ${toFill("phiếu phát ra")}; thu về ${toFill("phiếu thu về")}; hợp lệ ${toFill("phiếu hợp lệ")}; không hợp lệ ${toFill("phiếu không hợp lệ")}. Tỷ lệ phiếu đồng ý tối thiểu để thông qua: ${toFill("tỷ lệ tối thiểu")} % trên ${toFill("tổng số thành viên hay số phiếu hợp lệ", LONG)}.`,
    ),
    body("4. Kết quả theo từng danh hiệu, hình thức (kết quả từng trường hợp tại các phụ lục):", {
      keepWithNext: true,
    }),
    grid([9.5, 48, 18, 14, 15, 15, 14], headers, rows, allButName(headers)),
    heading("III. KẾT LUẬN"),
    body(
      `Hội đồng thống nhất thông qua ${toFill("số được thông qua")} trường hợp theo danh sách kèm theo, giao ${presenter} hoàn thiện hồ sơ theo quy định.`,
    ),
    body(`Biên bản được thông qua tại cuộc họp, kết thúc hồi ${toFill("giờ")} giờ ${toFill("phút")} phút cùng ngày./.`),
    twoSignatures("THƯ KÝ", "CHỦ TRÌ"),
    ...lists.flatMap((list, index) => [
      ...annexHead(
        roman(index + 1),
        annexTitle(list, context).replace(/^DANH SÁCH (?:ĐỀ NGHỊ|ĐƯỢC)/u, "KẾT QUẢ BỎ PHIẾU ĐỀ NGHỊ"),
        enclosed,
      ),
      ...nomineeTables(context, list.records, columns, true),
    ]),
  ];
  return letterOf("minutes", "bien-ban-hop-xet", "Biên bản họp xét khen thưởng", blocks, { records: records.length });
}
