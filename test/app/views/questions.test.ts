import { createEngine } from "../../../src/app/engine/engine";
import type { FileReaderPort, ReadFile } from "../../../src/app/ports/files";
import { type Answer, type Question } from "../../../src/app/views/questions";
import { holdsAnswer, isAnswered, withAnswer, withoutAnswer } from "../../../src/app/answers-as-choices";
import type { EnginePort } from "../../../src/app/ports/engine";
import type { IntakeView } from "../../../src/app/views/intake";
import { mergeChoices, readRecipe, writeRecipe } from "../../../src/register/recipe";
import { NO_CHOICES, type Choices } from "../../../src/register/register";
import { dayOf, type Day } from "../../../src/text/day";
import { gridOf, type Literal } from "../../support/grid";
import { writer } from "../writer";

const TODAY = dayOf(2022, 6, 1) ?? (0 as Day);
const silent = (): void => undefined;

const HEADER: readonly Literal[] = [
  "STT",
  "Họ và tên",
  "Ngày làm",
  "Đơn vị",
  "Nội dung việc làm tốt",
  "Hình thức khen",
];
const row = (seq: number, name: string, unit: string, award: string): readonly Literal[] => [
  seq,
  name,
  "10/03/2022",
  unit,
  `Giúp đỡ ${String(seq)} hộ dân bị ngập lụt dọn dẹp nhà cửa, trường học sau bão`,
  award,
];

const book = (name: string, ...rows: readonly (readonly Literal[])[]): ReadFile => ({
  ok: true,
  workbook: {
    name,
    fingerprint: name,
    properties: {},
    sheets: [gridOf([["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"], HEADER, ...rows], { name: "DS" })],
  },
});

const BOOKS: readonly ReadFile[] = [
  book(
    "a.xlsx",
    row(1, "Nguyễn Văn An", "Xã Ngọc Liêp", "Giấy khen"),
    row(2, "Trần Thị Bình", "Xã Ngọc Liêp", "Giấy khen"),
  ),
  book("b.xlsx", row(1, "Lê Văn Cường", "Xã Ngọc Liêp", "Giấy khen")),
  book("c.xlsx", row(1, "Đỗ Thị Dung", "Xã Cấn Hữu", "Giấy khen")),
  {
    ok: true,
    workbook: {
      name: "d.xlsx",
      fingerprint: "d",
      properties: {},
      sheets: [
        gridOf([["Kính gửi: Phòng Nội vụ"], ["Xin nộp danh sách sau."]], { name: "Công văn" }),
        gridOf([], { name: "Sheet2" }),
      ],
    },
  },
];
const LIST: ReadFile = {
  ok: true,
  workbook: {
    name: "units.csv",
    fingerprint: null,
    properties: {},
    sheets: [
      gridOf([
        ["Tên đơn vị", "Loại"],
        ["Xã Ngọc Liệp", "xã"],
        ["Xã Cấn Hữu", "xã"],
      ]),
    ],
  },
};
const byName = new Map([...BOOKS, LIST].map((file) => [file.ok ? file.workbook.name : "", file]));
const reader: FileReaderPort = {
  read: (files) => Promise.resolve(files.flatMap(({ name }) => byName.get(name) ?? [])),
};

async function engineWith(names: readonly string[]): Promise<EnginePort> {
  const engine = createEngine({ reader, writer, breathe: () => Promise.resolve(), version: "test" });
  await engine.openCampaign({ type: "builtIn", id: "quoc-oai-2022" }, TODAY);
  await engine.takeUnits({ name: "units.csv", bytes: new Uint8Array() });
  await engine.addFiles(
    names.map((name) => ({ name, bytes: new Uint8Array() })),
    silent,
  );
  return engine;
}

async function taken(engine: EnginePort, choices: Choices = NO_CHOICES): Promise<IntakeView> {
  await engine.configure({ choices });
  return engine.intake(silent);
}

/** The first thing that may be answered to a question. */
function firstAnswer(question: Question): Answer {
  switch (question.kind) {
    case "column":
      return {
        kind: "column",
        shape: question.shape,
        letter: question.letter,
        field: question.proposals[0]?.field ?? null,
      };
    case "unit":
      return { kind: "unit", typed: question.typed, unit: question.proposals[0] ?? question.typed };
    case "sender":
      return { kind: "sender", files: question.files, unit: "Xã Cấn Hữu" };
    case "award":
      return { kind: "award", typed: question.typed, award: question.proposals[0] ?? question.typed };
    case "sheet":
      return { kind: "sheet", sheets: question.sheets, choice: "leave" };
    case "purpose":
      return { kind: "purpose", shape: question.shape, choice: "leave" };
  }
}

const ALL = ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx"];

const COLUMN_OF: Readonly<Record<Question["kind"], string>> = {
  column: "C",
  unit: "D",
  award: "F",
  sender: "",
  sheet: "",
  purpose: "",
};

describe("what could not be told for certain", () => {
  test("is asked once for all tables alike, however many files hold them", async () => {
    const { questions, totals } = await taken(await engineWith(ALL));
    const columns = questions.filter(({ kind }) => kind === "column");
    expect(columns).toEqual([expect.objectContaining({ letter: "C", header: "Ngày làm", count: 3 })]);
    expect(columns[0]?.places.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
    expect(totals.questions).toBe(questions.length);
  });

  test("near names of units are proposed and never decided; a name of the list is not asked about", async () => {
    const { questions } = await taken(await engineWith(ALL));
    expect(questions.filter(({ kind }) => kind === "unit")).toEqual([
      expect.objectContaining({ typed: "Xã Ngọc Liêp", proposals: ["Xã Ngọc Liệp"], count: 3 }),
    ]);
  });

  test("an award that may be several is asked about, with those it may be", async () => {
    const { questions } = await taken(await engineWith(ALL));
    const [award, ...others] = questions.filter(({ kind }) => kind === "award");
    expect(others).toEqual([]);
    expect(award).toMatchObject({ typed: "Giấy khen", count: 4 });
    expect(award?.kind === "award" ? award.proposals.length : 0).toBeGreaterThan(1);
  });

  test("a file in which there is nothing to take in is told and not asked about: there would be one answer", async () => {
    const { questions } = await taken(await engineWith(ALL));
    expect(questions.filter(({ kind }) => kind === "sheet")).toEqual([]);
  });

  test("each question shows the rows it is about, its column marked, and how the table was told", async () => {
    const engine = await engineWith(ALL);
    const { questions } = await taken(engine);
    for (const { key, kind } of questions) {
      const detail = await engine.question(key);
      expect(detail?.key).toBe(key);
      expect(detail?.rows.length).toBeGreaterThan(1);
      if (kind === "sheet") continue;
      expect(detail?.columns.filter(({ asked }) => asked).map(({ letter }) => letter)).toEqual([COLUMN_OF[kind]]);
      expect(detail?.rows.map(({ row: number, role }) => [number, role])).toEqual(
        expect.arrayContaining([
          [2, "header"],
          [3, "record"],
        ]),
      );
      expect(detail?.evidence[0]).toMatch(/^dòng 2 là tiêu đề: \d trong 6 ô là tên cột thường gặp$/);
    }
    expect(await engine.question("nothing")).toBeNull();
  });

  test("is asked no more once it is answered, in whatever order; taken back, it is asked as before", async () => {
    const engine = await engineWith(ALL);
    const { questions } = await taken(engine);
    for (const order of [questions, [...questions].reverse()]) {
      const answers = order.map(firstAnswer);
      const answered = answers.reduce(withAnswer, NO_CHOICES);
      expect(order.every((question) => isAnswered(answered, question))).toBe(true);
      const after = await taken(engine, answered);
      expect(after.questions).toEqual([]);
      expect(after.answers.map(({ answer }) => answer)).toEqual(expect.arrayContaining([...answers]));
      const without = answers.reduce(withoutAnswer, answered);
      expect(without).toEqual(NO_CHOICES);
      expect((await taken(engine, without)).questions).toEqual(questions);
    }
  });

  test("the order in which files came changes neither questions nor records", async () => {
    const keysOf = ({ questions }: IntakeView): readonly (readonly [string, number])[] =>
      questions.map(({ key, count }) => [key, count] as const).sort(([a], [b]) => (a < b ? -1 : 1));
    const forth = await taken(await engineWith(ALL));
    const back = await taken(await engineWith([...ALL].reverse()));
    expect(keysOf(back)).toEqual(keysOf(forth));
    expect(back.totals).toEqual(forth.totals);
  });
});

describe("answers handed on", () => {
  test("answer the same questions next year, are told as such, and each can be refused", async () => {
    const first = await engineWith(ALL);
    const answered = (await taken(first)).questions.map(firstAnswer).reduce(withAnswer, NO_CHOICES);
    const reading = readRecipe(writeRecipe(answered));
    if (!reading.ok) throw new Error("what was written is not read");
    const next = await engineWith(["b.xlsx", "a.xlsx"]);
    const { questions, answers } = await taken(next, mergeChoices(reading.choices, NO_CHOICES));
    expect(questions).toEqual([]);
    expect(answers.map(({ about, chosen }) => [about, chosen])).toEqual([
      ["Ngày làm", "Ngày thực hiện"],
      ["Xã Ngọc Liêp", "Xã Ngọc Liệp"],
      ["Giấy khen", expect.stringMatching(/^Giấy khen ./)],
    ]);
    for (const { answer } of answers) {
      expect(holdsAnswer(reading.choices, answer)).toBe(true);
      const again = await taken(next, withoutAnswer(mergeChoices(reading.choices, NO_CHOICES), answer));
      expect(again.questions.map(({ kind }) => kind)).toEqual([answer.kind]);
    }
  });

  test("what is answered here goes before what was handed on", () => {
    const before = withAnswer(NO_CHOICES, { kind: "unit", typed: "Ngọc Liêp", unit: "Xã Ngọc Liệp" });
    const now = withAnswer(NO_CHOICES, { kind: "unit", typed: "Ngọc Liêp", unit: "Xã Ngọc Mỹ" });
    expect(mergeChoices(before, now).units).toEqual({ "Ngọc Liêp": "Xã Ngọc Mỹ" });
  });

  test.each([
    ["no JSON", "{", "json"],
    ["of a later program", '{"format":"so-thi-dua-recipe","version":99}', "version"],
    ["of another kind", '{"format":"x","version":1}', "shape"],
  ])("a file that is %s is refused with the reason", (_, text, reason) => {
    expect(readRecipe(text)).toMatchObject({ ok: false, problem: { reason } });
  });
});
