import fc from "fast-check";
import { changesBetween, withChanges } from "../../src/app/choice-changes";
import { withAnswer } from "../../src/app/answers-as-choices";
import { createDoneList } from "../../src/app/session/done-list";
import type { Answer } from "../../src/app/views/questions";
import { NO_CHOICES, type Choices } from "../../src/register/register";
import { actionWords } from "../../src/taskpane/wording/done";
import { gridOf, type Literal } from "../support/grid";
import { playedSession } from "../support/played-session";
import { playedWorkbook } from "../support/played-workbook";

const name = fc.constantFrom("Xã A", "Xã B", "a.xlsx", "b.xlsx#S");
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant("unit" as const), typed: name, unit: name }),
  fc.record({
    kind: fc.constant("sender" as const),
    files: fc.array(name, { minLength: 1, maxLength: 2 }),
    unit: name,
  }),
  fc.record({
    kind: fc.constant("row" as const),
    row: name,
    role: fc.constantFrom("record" as const, "note" as const),
  }),
  fc.record({
    kind: fc.constant("purpose" as const),
    shape: name,
    choice: fc.constantFrom("take" as const, "leave" as const),
  }),
  fc.record({
    kind: fc.constant("column" as const),
    shape: name,
    letter: fc.constantFrom("A", "B"),
    field: fc.constantFrom("name" as const, "phone" as const, null),
  }),
);
const withAll = (choices: Choices, given: readonly Answer[]): Choices => given.reduce(withAnswer, choices);
/** Parts without an entry are as good as none. */
const said = (choices: Choices): unknown =>
  Object.fromEntries(
    Object.entries(choices).filter(
      ([, part]) => (Array.isArray(part) ? part.length : Object.keys(part as object).length) > 0,
    ),
  );

describe("answers that are taken back", () => {
  test("taking a step back gives the choices of before it, doing it again those of after", () => {
    fc.assert(
      fc.property(fc.array(answers), answers, (earlier, answer) => {
        const before = withAll(NO_CHOICES, earlier);
        const after = withAnswer(before, answer);
        const changes = changesBetween(before, after);
        expect(said(withChanges(after, changes, "before"))).toEqual(said(before));
        expect(said(withChanges(before, changes, "after"))).toEqual(said(after));
      }),
    );
  });

  test("what was answered meanwhile about something else stays", () => {
    const first = withAnswer(NO_CHOICES, { kind: "unit", typed: "Xã Â", unit: "Xã A" });
    const second = withAnswer(first, { kind: "award", typed: "GK", award: "Giấy khen" });
    const back = withChanges(second, changesBetween(NO_CHOICES, first), "before");
    expect([back.units, back.awards]).toEqual([{}, { GK: "Giấy khen" }]);
  });

  test("a step is taken back once, and done again only after that", async () => {
    const log: string[] = [];
    let id = 0;
    const clock = { today: () => 1 as never, now: () => "2022-06-01T08:00:00Z" };
    const done = createDoneList(
      clock,
      () => String((id += 1)),
      () => undefined,
    );
    const note = (what: string) => (): Promise<void> => {
      log.push(what);
      return Promise.resolve();
    };
    done.add("units\t2", note("back"), note("again"));
    expect(await done.redo("1")).toBe(false);
    expect([await done.undo("1"), await done.undo("1"), await done.redo("1")]).toEqual([true, false, true]);
    expect([log, done.items().map(({ undone }) => undone)]).toEqual([["back", "again"], [false]]);
  });
});

test("history says what was done, in office Vietnamese and in English", () => {
  expect(actionWords("fix\t7\tSố điện thoại\tXã Sài Sơn", "vi")).toBe("Sửa 7 số điện thoại, Xã Sài Sơn");
  expect(actionWords("confirm\t8\tSố điện thoại\tXã Sài Sơn", "vi")).toBe("Xác nhận 8 số điện thoại, Xã Sài Sơn");
  expect(actionWords("fix\t2\t\t", "vi")).toBe("Sửa 2 ô");
  expect(actionWords("fix:7", "vi")).toBe("Sửa 7 ô");
  expect(actionWords("row\tNguyễn Văn An\tnote", "vi")).toBe("Không tính Nguyễn Văn An");
  expect(actionWords("write-report", "en")).toBe("Wrote the report");
});

describe("in the pane", () => {
  const LIST: readonly (readonly Literal[])[] = [
    ["UBND XÃ CẤN HỮU"],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NGƯỜI TỐT, VIỆC TỐT"],
    ["STT", "Họ và tên", "Ngày sinh", "Nội dung việc làm tốt", "Ngày thực hiện"],
    [1, "Nguyễn Văn An", "05/03/1980", "Giúp đỡ 5 hộ dân bị ngập lụt dọn dẹp nhà cửa sau bão", "10/03/2022"],
    [2, "Trần Thị Bình", "06/03/1980", "Hiến 200 m2 đất mở rộng đường làng, góp công xây cổng", "11/03/2022"],
  ];

  test("setting a person aside is in the list of what was done, is taken back and done again", async () => {
    const workbook = playedWorkbook();
    workbook.put(gridOf(LIST, { name: "DS" }));
    const { session, settle } = playedSession(workbook);
    await session.start();
    await session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
    await session.takeSheets(["DS"]);
    const records = (): number => session.store.get().intake?.totals.records ?? -1;
    const { book } = session.store.get();
    await session.answer({ kind: "row", row: `${book}#DS#4`, role: "note" });
    await settle();
    expect(records()).toBe(1);
    const [last] = session.store.get().undo;
    expect(last).toMatchObject({ origin: "pane", undone: false });
    await session.undo(last?.id ?? "");
    await settle();
    expect([records(), session.store.get().notice?.kind]).toEqual([2, "undone"]);
    await session.redo(last?.id ?? "");
    await settle();
    expect(records()).toBe(1);
  });
});
