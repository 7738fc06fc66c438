import { createEngine } from "../../src/app/engine/engine";
import { isRegisterStale } from "../../src/app/app-state";
import type { FileReaderPort, ReadFile } from "../../src/app/ports/files";
import type { Amendment } from "../../src/app/views/register";
import type { EnginePort } from "../../src/app/ports/engine";
import { NO_FILTER, type FindingView } from "../../src/app/views/check";
import { NO_CHOICES, type Choices } from "../../src/register/register";
import { dayOf, type Day } from "../../src/text/day";
import { gridOf, type Literal } from "../support/grid";
import { playedSession } from "../support/played-session";
import { playedWorkbook } from "../support/played-workbook";
import { writer } from "./writer";

const DAYS = [dayOf(2022, 6, 1), dayOf(2022, 9, 1)].map((day) => day ?? (0 as Day));
const CAMPAIGNS = ["quoc-oai-2022", "son-tay-2017"] as const;
const silent = (): void => undefined;

const HEADER: readonly Literal[] = ["STT", "Họ và tên", "Ngày sinh", "Số điện thoại", "Chức vụ", "Thành tích"];
const list = (name: string, ...people: readonly string[]): ReadFile => ({
  ok: true,
  workbook: {
    name,
    fingerprint: name,
    properties: {},
    sheets: [
      gridOf(
        [
          ["UBND XÃ CẤN HỮU"],
          ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
          HEADER,
          ...people.map((person, at) => [at + 1, person, "05/03/1980", "367088140", "Công chức", "Giúp đỡ hộ nghèo"]),
        ],
        { name: "DS" },
      ),
    ],
  },
});
const FILES: Readonly<Record<string, ReadFile>> = {
  "a.xlsx": list("a.xlsx", "Nguyễn Văn An", "Trần Thị Bình"),
  "b.xlsx": list("b.xlsx", "Lê Văn Cường"),
  "c.xlsx": list("c.xlsx", "Phạm Thị Dung", "Hoàng Văn Em"),
};
const reader: FileReaderPort = { read: (files) => Promise.resolve(files.flatMap(({ name }) => FILES[name] ?? [])) };
const bytes = (name: string): { name: string; bytes: Uint8Array } => ({ name, bytes: new Uint8Array() });
const newEngine = (): EnginePort => createEngine({ reader, writer, breathe: () => Promise.resolve(), version: "test" });

/** All that reaches an engine from outside. */
interface Given {
  readonly campaign: (typeof CAMPAIGNS)[number];
  readonly day: Day;
  readonly files: readonly string[];
  readonly choices: Choices;
  readonly amendments: readonly Amendment[];
}

async function hand(engine: EnginePort, given: Given): Promise<void> {
  await engine.openCampaign({ type: "builtIn", id: given.campaign }, given.day);
  await engine.configure({ choices: given.choices, amendments: given.amendments });
  await engine.addFiles(given.files.map(bytes), silent);
}

async function findings(engine: EnginePort): Promise<readonly FindingView[]> {
  const matters = await engine.matters(NO_FILTER);
  const found = await Promise.all(
    matters.map(({ id }) => engine.findings({ filter: NO_FILTER, matter: id, from: 0, count: 100 })),
  );
  return found.flat();
}

/** Everything that can be asked of an engine, each by itself. */
const QUESTIONS: Readonly<Record<string, (engine: EnginePort) => Promise<unknown>>> = {
  register: (engine) => engine.register(),
  check: (engine) => engine.check(),
  matters: (engine) => engine.matters(NO_FILTER),
  findings,
  fixes: async (engine) => engine.fixes((await findings(engine)).map(({ key }) => key)),
  report: async (engine) => {
    const { plan } = await engine.plan("report", null);
    return Promise.all(plan.sheets.map((_unused, at) => engine.planRows(at, 0, 40)));
  },
  intake: (engine) => engine.intake(silent),
  sheet: (engine) => engine.sheet("a.xlsx", "DS"),
};

const fix = (name: string): Amendment => ({
  id: "1",
  at: "",
  action: "fix:1",
  undone: false,
  edits: [{ file: name, sheet: "DS", address: "D4", before: "367088140", after: "0367088140" }],
});

describe("what the engine knows", () => {
  it("is right at any time: as a new engine would tell that was given the same at once (law)", async () => {
    let seed = 11;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    const of = <T>(all: readonly T[]): T => {
      const one = all[random(all.length)];
      if (one === undefined) throw new RangeError("nothing to choose from");
      return one;
    };
    const kept = newEngine();
    let given: Given = {
      campaign: "quoc-oai-2022",
      day: DAYS[0] ?? (0 as Day),
      files: [],
      choices: NO_CHOICES,
      amendments: [],
    };
    await hand(kept, given);
    for (let turn = 0; turn < 40; turn += 1) {
      switch (random(6)) {
        case 0: {
          const name = of(Object.keys(FILES));
          await kept.addFiles([bytes(name)], silent);
          given = { ...given, files: [...new Set([...given.files, name])] };
          break;
        }
        case 1: {
          const name = of(Object.keys(FILES));
          await kept.removeFile(name);
          given = { ...given, files: given.files.filter((one) => one !== name) };
          break;
        }
        case 2:
          given = { ...given, campaign: of(CAMPAIGNS), day: of(DAYS) };
          await kept.openCampaign({ type: "builtIn", id: given.campaign }, given.day);
          break;
        case 3:
          given = { ...given, choices: of([NO_CHOICES, { ...NO_CHOICES, rows: { "a.xlsx#DS#4": "note" } }]) };
          await kept.configure({ choices: given.choices });
          break;
        case 4:
          given = { ...given, amendments: of([[], [fix("a.xlsx")], [fix("b.xlsx")]]) };
          await kept.configure({ amendments: given.amendments });
          break;
        default:
          await of(Object.values(QUESTIONS))(kept);
      }
      const [name, ask] = of(Object.entries(QUESTIONS));
      const anew = newEngine();
      await hand(anew, given);
      expect([turn, name, await ask(kept)]).toEqual([turn, name, await ask(anew)]);
    }
  });
});

describe("whether the register's sheet shows what is known", () => {
  it("is told after everything that changes the register, and after nothing else", async () => {
    const book = playedWorkbook();
    const { session, settle } = playedSession(book, { reader });
    const { store } = session;
    const stale = (): boolean => isRegisterStale(store.get());
    await session.start();
    await session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
    await session.takeFiles([bytes("a.xlsx")]);
    expect(stale()).toBe(false);
    await session.write("register");
    expect([stale(), store.get().written.register !== null]).toEqual([false, true]);

    await session.speak("en");
    await session.check();
    expect(stale()).toBe(false);

    await session.takeFiles([bytes("b.xlsx")]);
    expect(stale()).toBe(true);
    await session.removeFile("b.xlsx");
    expect(stale()).toBe(false);

    await session.answer({ kind: "row", row: "a.xlsx#DS#4", role: "note" });
    await settle();
    expect(stale()).toBe(true);
    await session.write("report");
    expect(stale()).toBe(false);
  });
});
