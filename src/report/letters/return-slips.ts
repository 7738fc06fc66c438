import { slugOf } from "../../text/slug";
import type { UnitFigures } from "../figures/figures";
import { officeInText } from "../office-words";
import type { ReportContext } from "../report-context";
import { receivedFrom } from "../sheets/finding-words";
import { addressedUnit } from "../unit-body";
import { slipRows } from "../sheets/slip-rows";
import { letterOf, type Letter } from "./letter";
import { insideSentence } from "./letter-figures";
import { addressedTo, body, closing, grid, letterHead, letterTitle, toFill } from "./paragraphs";

/** Phiếu trả lại: one unit's own matters as a file to send, with what to do; null where nothing is left to do. */
function slipOf(context: ReportContext, unit: UnitFigures): Letter | null {
  const { input, paperDay, signature } = context;
  const { campaign } = input;
  const rows = slipRows(unit);
  if (unit.unit === "" || rows.length === 0) return null;
  const { office } = campaign;
  const blocks = [
    letterHead({ campaign, day: paperDay, number: `Số:        /${office.symbol}`, subject: null }),
    ...letterTitle("PHIẾU ĐỀ NGHỊ BỔ SUNG, CHỈNH SỬA HỒ SƠ", `Hồ sơ ${insideSentence(campaign.name)}`),
    addressedTo(addressedUnit(unit.unit)),
    body(
      `${officeInText(campaign)} đã nhận ${receivedFrom(unit)}. Qua kiểm tra, đề nghị đơn vị bổ sung, chỉnh sửa ${String(rows.length)} nội dung sau ngay trong tệp đã gửi:`,
      { keepWithNext: true },
    ),
    grid(
      [8, 26, 26, 62],
      ["STT", "Trường hợp", "Nơi ghi trong tệp của đơn vị", "Nội dung, việc cần làm"],
      rows.map(({ about, place, message }, index) => [String(index + 1), about, place, message]),
      new Set([0]),
    ),
    body(
      `Sửa xong, đơn vị gửi lại cả tệp về ${office.receiver} trước ngày ${toFill("hạn gửi lại")}; tệp gửi lại thay tệp cũ. Nội dung nào đơn vị thấy đã đúng thì ghi lý do vào cột Ghi chú.`,
      { before: 6 },
    ),
    closing(["Như trên", ...office.recipients.filter((line) => /^lưu/iu.test(line))], signature),
  ];
  return letterOf("return-slip", `phieu-tra-lai-${slugOf(unit.unit)}`, `Phiếu trả lại ${unit.unit}`, blocks, {
    addressee: addressedUnit(unit.unit),
    records: unit.records.length,
  });
}

/** A slip for every unit that has something to mend, or for one; names that would be one file get a number. */
export function returnSlips(context: ReportContext, only: string | null = null): readonly Letter[] {
  const taken = new Map<string, number>();
  return context.figures.units.flatMap((unit) => {
    if (only !== null && unit.unit !== only) return [];
    const slip = slipOf(context, unit);
    if (slip === null) return [];
    const before = taken.get(slip.name) ?? 0;
    taken.set(slip.name, before + 1);
    return [before === 0 ? slip : { ...slip, name: `${slip.name}-${String(before + 1)}` }];
  });
}
