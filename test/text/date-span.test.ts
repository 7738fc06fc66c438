import { describe, expect, test } from "@jest/globals";
import { endOfSpan } from "../../src/text/date-span";

describe("a span of time counts by its end", () => {
  test.each([
    ["từ 10/10/2021 đến 20/10/2021", "2021-10-20"],
    ["Từ tháng 11/2021 đến tháng 02/2022", "2022-02"],
    ["11/2021 - 02/2022", "2022-02"],
    ["01/11/2021-15/11/2021", "2021-11-15"],
    ["từ 10/10 đến 20/10/2021", "2021-10-20"],
    ["2021-2022", "2022"],
    ["năm 2021 – 2022", "2022"],
    ["tháng 3 → tháng 5/2022", "2022-05"],
    ["từ tháng 12/2021 đến nay", "2021-12"],
    ["10/10/2021 tới 20/10/2021", "2021-10-20"],
  ])("%s", (text, end) => {
    expect(endOfSpan(text)).toBe(end);
  });

  test.each([
    "20/12/2021",
    "12/2021",
    "2021-12-20",
    "2021-12",
    "ngày 5 tháng 5 năm 2022",
    "thường xuyên",
    "từ xưa đến nay",
    "đến nay",
    "20-12-2021",
    "5-6/2022",
    "",
  ])("%s is no span", (text) => {
    expect(endOfSpan(text)).toBeNull();
  });
});
