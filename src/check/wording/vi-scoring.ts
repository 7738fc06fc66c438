import { sayList, sayNumber, sayPlace } from "./say";
import type { FindingWording } from "./wording";

const more = (count: number): string => `và ${count} nội dung khác`;
const number = (value: number): string => sayNumber(value, ",");

/** "40 × 95 / 100 = 38", with the cap where it was reached. */
function arithmetic(planned: number, achieved: number, standard: number, maxPercent: number, points: number): string {
  const capped = achieved * 100 > planned * maxPercent;
  return capped
    ? `thực hiện ${number(achieved)}/kế hoạch ${number(planned)} vượt mức được tính, chỉ tính tới ${number(maxPercent)}% của ${number(standard)} điểm chuẩn = ${number(points)}`
    : `${number(achieved)} / ${number(planned)} × ${number(standard)} = ${number(points)}`;
}

/** Vietnamese: scoring of units and awards by rank. */
export const SCORING_VI: Pick<
  FindingWording,
  "score-mismatch" | "score-standard" | "score-items-missing" | "score-capped" | "rank-unmet" | "rank-unknown"
> = {
  "score-mismatch": ({ item, typed, computed, planned, achieved, standard, maxPercent, place }) => ({
    title: "Điểm chấm chưa đúng",
    message: `“${item}”: ghi ${number(typed)} điểm, tính ra ${number(computed)}${sayPlace(place)}. Cách tính: ${
      planned === null || achieved === null
        ? `nhiều nhất ${number(maxPercent)}% × ${number(standard)} điểm chuẩn = ${number(computed)}`
        : arithmetic(planned, achieved, standard, maxPercent, computed)
    }. Sửa điểm, hoặc sửa số kế hoạch, thực hiện cho đúng.`,
  }),
  "score-standard": ({ item, typed, standard, place }) => ({
    title: "Điểm chuẩn khác kế hoạch",
    message: `“${item}”: bảng ghi điểm chuẩn ${number(typed)}, kế hoạch định ${number(standard)}${sayPlace(place)}. Tính theo kế hoạch.`,
  }),
  "score-items-missing": ({ unit, items, unknown, place }) => ({
    title: items.length === 0 ? "Nội dung ngoài kế hoạch" : "Nội dung chưa có điểm",
    message: [
      items.length === 0
        ? ""
        : `${unit} chưa có điểm cho ${items.length} nội dung${sayPlace(place)}: ${sayList(items, more)}. Hiện tính 0 điểm; đề nghị đơn vị ghi kế hoạch, thực hiện hoặc điểm tự chấm.`,
      unknown.length === 0
        ? ""
        : `Bảng của ${unit} chấm ${unknown.length} nội dung mà kế hoạch không nêu, không tính điểm: ${sayList(unknown, more)}.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  }),
  "score-capped": ({ unit, what, sum, max, place }) => ({
    title: what === "bonus" ? "Điểm thưởng vượt mức" : "Điểm trừ vượt mức",
    message: `${unit}: cộng ${what === "bonus" ? "điểm thưởng" : "điểm trừ"} là ${number(sum)}, nhiều nhất được tính ${number(max)}${sayPlace(place)}. Chỉ tính ${number(max)}.`,
  }),
  "rank-unmet": ({ award, unit, group, rank, of, points, places, minPoints, lastPoints, place }) => {
    const reasons = [
      ...(places !== null && rank > places
        ? [
            `xếp thứ ${rank}/${of}${group === "" ? "" : ` (${group})`}, chỉ ${places === 1 ? "đơn vị xếp thứ nhất" : `${places} đơn vị đầu`} được đề nghị${
              lastPoints === null ? "" : `, điểm thấp nhất ở đó là ${number(lastPoints)}`
            }`,
          ]
        : []),
      ...(minPoints !== null && points < minPoints
        ? [`cần ít nhất ${number(minPoints)}, còn thiếu ${number(minPoints - points)}`]
        : []),
    ];
    return {
      title: "Xếp hạng chưa đủ để đề nghị",
      message: `Đề nghị “${award}” cho ${unit}${sayPlace(place)}: ${unit} được ${number(points)} điểm; ${reasons.join("; ")}. Rút đề nghị hoặc xem lại bảng chấm điểm.`,
    };
  },
  "rank-unknown": ({ award, unit, why, place }) => ({
    title: "Chưa biết xếp hạng",
    message: `Đề nghị “${award}” cho ${unit === "" ? "tập thể này" : unit} phải xét theo xếp hạng${sayPlace(place)}, nhưng ${
      why === "scores"
        ? "chưa có bảng chấm điểm của đơn vị; hãy đưa bảng chấm điểm vào."
        : "chưa biết đơn vị thuộc cụm, khối nào; hãy ghi trong danh sách đơn vị."
    }`,
  }),
};
