import type { FileReaderPort } from "../../src/app/ports/files";
import { createEngine } from "../../src/app/engine/engine";
import { VI } from "../../src/taskpane/wording/vi";
import { EN } from "../../src/taskpane/wording/en";
import { dayOf } from "../../src/text/day";
import { gridOf } from "../support/grid";
import { writer } from "./writer";

const rows = [
  ["Tên đơn vị", "Loại", "Số người"],
  ["Xã Cấn Hữu", "xã", 20],
  ["Xã Cấn Hữu", "xã", 20],
  ["Xã Phú Cát", "liên xã", "hai mươi"],
  ["Xã Ngọc Mỹ", "xã", "?1"],
  ["Xã Sài Sơn", "xã", "?2"],
  ["Xã Yên Sơn", "xã", "?3"],
];
const reader: FileReaderPort = {
  read: () =>
    Promise.resolve([
      { ok: true, workbook: { name: "don-vi.csv", fingerprint: null, properties: {}, sheets: [gridOf(rows)] } },
    ]),
};

test("rows of a units' list that were not understood are told with their numbers, in the clerk's language", async () => {
  const today = dayOf(2022, 7, 15);
  if (today === null) throw new Error("no such day");
  const engine = createEngine({ reader, writer, breathe: () => Promise.resolve(), version: "test" });
  await engine.openCampaign({ type: "builtIn", id: "quoc-oai-2022" }, today);
  const taken = await engine.takeUnits({ name: "don-vi.csv", bytes: new Uint8Array() });
  expect({ ...taken, problems: taken.problems.length }).toEqual({ units: 5, problems: 5, more: 1 });
  expect(taken.problems.slice(0, 2)).toEqual([
    "Dòng 3: đơn vị “Xã Cấn Hữu” có hai lần trong danh sách; bỏ bớt một dòng.",
    "Dòng 4: loại đơn vị “liên xã” không có trong kế hoạch; chọn lại.",
  ]);
  expect(VI.notice({ kind: "units-taken", ...taken })).toMatch(
    /^Đã nhận danh sách 5 đơn vị phải gửi\. Dòng 3: .* Còn 1 dòng nữa cần xem lại\.$/u,
  );
  await engine.configure({ language: "en" });
  const english = await engine.takeUnits({ name: "don-vi.csv", bytes: new Uint8Array() });
  expect(EN.notice({ kind: "units-taken", ...english })).toMatch(
    /^Took the list of 5 expected units\. Row 3: the unit .* 1 more row to look at\.$/u,
  );
});
