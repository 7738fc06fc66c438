import { describe, expect, test } from "@jest/globals";
import { quocOai2022 } from "../../../src/campaign/built-in/quoc-oai-2022";
import { finding } from "../../../src/check/finding";
import { fingerprintOf } from "../../../src/check/stamp/fingerprint";
import {
  canMove,
  checkedAt,
  HAND_OVER_STATES,
  moved,
  stampOf,
  stateOf,
  verifyStamp,
} from "../../../src/check/stamp/stamp";
import { readStamp, stampProperties } from "../../../src/check/stamp/stamp-properties";
import { record } from "../support";

const ROWS = [
  record({ seq: "1", name: "Nguyễn Văn An", birth: "1980" }, { row: 5 }),
  record({ seq: "2", name: "Trần Thị Bình", awards: ["NTVT"] }, { row: 6 }),
];
const STAMP = stampOf({
  campaign: quocOai2022,
  unit: "Xã Cấn Hữu",
  records: ROWS,
  at: "2022-07-15T08:00:00",
  findings: [
    finding("file-unreadable", "error", {}, { reason: "empty", detail: "" }),
    finding("age-implausible", "warning", {}, { birth: "1900", age: 122 }),
  ],
});

describe("a stamp", () => {
  test("survives the workbook's properties", () => {
    const sent = moved(STAMP, "sent", "2022-07-16T09:00:00") ?? STAMP;
    expect(readStamp(stampProperties(sent))).toEqual(sent);
    expect(sent).toMatchObject({ records: 2, errors: 1, warnings: 1, infos: 0, year: 2022 });
  });

  test("is not read from other workbooks or from a damaged one", () => {
    expect(readStamp({})).toBeNull();
    expect(readStamp({ ...stampProperties(STAMP), "soThiDua.records": "hai" })).toBeNull();
    expect(readStamp({ ...stampProperties(STAMP), "soThiDua.step.1": "lost" })).toBeNull();
  });

  test("tells unchanged, changed and never checked apart", () => {
    expect(verifyStamp(STAMP, ROWS)).toBe("checked-unchanged");
    expect(verifyStamp(STAMP, [...ROWS].reverse())).toBe("checked-unchanged");
    expect(verifyStamp(STAMP, ROWS.slice(1))).toBe("changed");
    expect(verifyStamp(STAMP, [...ROWS.slice(1), record({ name: "Nguyễn Văn Ân", birth: "1980" })])).toBe("changed");
    expect(verifyStamp(null, ROWS)).toBe("never-checked");
  });

  test("goes only the allowed way, and keeps why it was returned", () => {
    expect(moved(STAMP, "consolidated", "t")).toBeNull();
    const received = moved(moved(STAMP, "sent", "t1") ?? STAMP, "received", "t2");
    const returned = received === null ? null : moved(received, "returned", "t3", "Thiếu biên bản | tờ trình");
    expect(returned === null ? null : stateOf(returned)).toBe("returned");
    expect(returned === null ? null : readStamp(stampProperties(returned))?.steps.at(-1)?.note).toBe(
      "Thiếu biên bản | tờ trình",
    );
    expect(checkedAt(STAMP)).toBe("2022-07-15T08:00:00");
    expect(HAND_OVER_STATES.filter((to) => canMove("consolidated", to))).toEqual([]);
  });
});

describe("the fingerprint", () => {
  test("changes with a unit, a kind of register and a tone, not with spaces or running numbers", () => {
    const print = (name: string, more: Parameters<typeof record>[1] = {}, seq = "1") =>
      fingerprintOf([record({ seq, name }, more)]);
    expect(print("Nguyễn Văn Hòa")).toBe(print("Nguyễn  Văn Hòa", { row: 99 }, "7"));
    expect(
      new Set([print("Hòa"), print("Hóa"), print("Hòa", { in: "Xã B" }), print("Hòa", { register: "works" })]).size,
    ).toBe(4);
  });
});
