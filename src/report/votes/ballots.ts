import type { AwardList } from "../submission/award-list";

/** The sheet that a clerk fills in after the council met. */
export const VOTES_SHEET = "Kết quả bỏ phiếu";

/** What is counted at the meeting before the votes, in the order of the sheet. */
export const BALLOTS = [
  ["members", "Tổng số thành viên Hội đồng"],
  ["present", "Số thành viên có mặt"],
  ["issued", "Số phiếu phát ra"],
  ["returned", "Số phiếu thu về"],
  ["valid", "Số phiếu hợp lệ"],
] as const;
export type Ballot = (typeof BALLOTS)[number][0];

/** Headers of the table of votes; those that a person fills in are read back by them. */
export const VOTE_HEADERS = {
  seq: "STT",
  name: "Họ và tên; tên tập thể, hộ gia đình",
  unit: "Đơn vị đề nghị",
  ofUnit: "Phiếu tại đơn vị",
  agreed: "Số phiếu đồng ý",
  share: "Tỷ lệ",
  least: "Tỷ lệ tối thiểu (%)",
  result: "Kết quả",
} as const;

/** What stands over the votes on one list, before the number of nominations. */
export const listHeading = ({ award, route }: Pick<AwardList, "award" | "route">): string =>
  `${award.name}${route.level === null ? "" : ` (${route.level.name.toLowerCase()})`}`;
