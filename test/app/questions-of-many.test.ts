import type { FileBytes } from "../../src/app/views/file";
import type { Question } from "../../src/app/views/questions";
import { actionWords } from "../../src/taskpane/wording/done";
import { playedSession, type PlayedSession } from "../support/played-session";
import { playedWorkbook } from "../support/played-workbook";

const csv = (name: string, ...lines: readonly string[]): FileBytes => ({
  name,
  bytes: new TextEncoder().encode(`\uFEFF${lines.join("\n")}`),
});

async function withFiles(files: readonly FileBytes[]): Promise<PlayedSession> {
  const played = playedSession(playedWorkbook());
  await played.session.start();
  await played.session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
  played.session.go("take-in");
  await played.session.takeFiles(files);
  await played.settle();
  return played;
}

const asked = ({ session }: PlayedSession): readonly Question[] => session.store.get().intake?.questions ?? [];

/** Answers as the first button of the question's card does. */
async function answerFirst({ session, settle }: PlayedSession, question: Question | undefined): Promise<void> {
  if (question?.kind === "column")
    await session.answer({
      kind: "column",
      shape: question.shape,
      letter: question.letter,
      field: question.proposals[0]?.field ?? null,
    });
  else if (question?.kind === "purpose")
    await session.answer({ kind: "purpose", shape: question.shape, choice: "leave" });
  else throw new Error(`not expected: ${question?.kind ?? "no question"}`);
  await settle();
}

test("one answer serves sixty lists of the same shape", async () => {
  const rows = (file: number): readonly string[] =>
    ["An", "Bình", "Chi"].map(
      (name, at) =>
        `Nguyễn Văn ${name} ${String(file)},${String(at + 1)}/03/2022,Giúp đỡ hộ nghèo số ${String(file * 3 + at)} sửa nhà sau bão`,
    );
  const played = await withFiles(
    Array.from({ length: 60 }, (_unused, file) =>
      csv(`${String(file)}.csv`, "Họ và tên,Ngày làm,Việc tốt đã làm", ...rows(file)),
    ),
  );
  const before = asked(played);
  const column = before.find(({ kind }) => kind === "column");
  expect(column?.count).toBe(60);
  await answerFirst(played, column);
  expect(asked(played).map(({ key }) => key)).toEqual(
    before.filter(({ key }) => key !== column?.key).map(({ key }) => key),
  );
  // What was done is told in the clerk's words.
  const { undo } = played.session.store.get();
  expect(undo.map(({ action }) => actionWords(action, "vi"))).toContain("Cột “Ngày làm” là Ngày thực hiện");
});

test("a folder of lists, a timetable, asset books and surveys asks one thing at most, and counts only the lists", async () => {
  const people = ["Đinh Văn Kha", "Mai Thị Nụ", "Cao Bá Long", "Lương Thị Mơ"];
  const book = (name: string, head: readonly string[], row: (person: string, at: number) => string): FileBytes =>
    csv(name, ...head, ...people.map(row));
  const units = ["Xã Cấn Hữu", "Xã Đồng Quang", "Xã Tân Hòa"];
  const played = await withFiles([
    ...units.map((unit) =>
      book(
        `${unit}.csv`,
        ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", unit, "STT,Họ và tên,Ngày sinh,Đơn vị,Thành tích,Danh hiệu đề nghị"],
        (name, at) => `${at + 1},${name},0${at + 1}/04/1980,${unit},Nhận nuôi ${at + 2} cháu mồ côi,Người tốt việc tốt`,
      ),
    ),
    book(
      "tkb.csv",
      ["THỜI KHÓA BIỂU HỌC KỲ I", "STT,Môn học,Giáo viên,Lớp,Thứ,Tiết,Phòng"],
      (name, at) => `${at + 1},Toán,${name},9A,${at + 2},1-2,P${at}01`,
    ),
    ...[3, 5].map((count) =>
      book(
        `tai san ${count}.csv`,
        ["SỔ THEO DÕI TÀI SẢN CỐ ĐỊNH", "STT,Tên tài sản,Số lượng,Nguyên giá,Người sử dụng,Ghi chú"],
        (name, at) => `${at + 1},Máy in ${count},${count + at},${1_500_000 * (at + count)},${name},`,
      ),
    ),
    ...["Có", "Không"].map((answer) =>
      book(
        `khao sat ${answer}.csv`,
        ["Dấu thời gian,Họ và tên,Đơn vị công tác,Bạn có hài lòng với buổi lễ không?,Ý kiến khác"],
        (name, at) => `0${at + 1}/04/2022 08:1${at},${name},Xã Cấn Hữu,${answer},`,
      ),
    ),
  ]);
  const counted = (): unknown => {
    const { totals, files } = played.session.store.get().intake ?? {};
    return [files?.length, totals?.byRegister];
  };
  const expected = [8, { nominations: units.length * people.length }];
  expect(counted()).toEqual(expected);
  const questions = asked(played);
  expect(questions.length).toBeLessThanOrEqual(1);
  for (const question of questions) await answerFirst(played, question);
  expect(asked(played)).toEqual([]);
  expect(counted()).toEqual(expected);
});

test("a title's month against a column's days is asked in the clerk's words, and one answer settles it", async () => {
  const list = (unit: string): FileBytes =>
    csv(
      `${unit}.csv`,
      "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG THÁNG 5/2022",
      "STT,Họ và tên,Đơn vị,Ngày làm việc tốt,Thành tích,Danh hiệu đề nghị",
      `1,Đinh Văn Kha,${unit},03/04/2022,Nhận nuôi 2 cháu mồ côi của ${unit},Người tốt việc tốt`,
      `2,Mai Thị Nụ,${unit},13/04/2022,Sửa nhà cho 3 hộ nghèo của ${unit},Người tốt việc tốt`,
    );
  const played = await withFiles([list("Xã Cấn Hữu"), list("Xã Đồng Quang")]);
  const [question, ...others] = asked(played);
  expect(others).toEqual([]);
  expect(question).toMatchObject({ kind: "column", header: "Ngày làm việc tốt", count: 2 });
  expect(question?.kind === "column" ? question.why : "").toContain(
    "ghi “04/2022”, khác với “DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG THÁNG 5/2022” ở tiêu đề",
  );
  await answerFirst(played, question);
  expect(asked(played)).toEqual([]);
});
