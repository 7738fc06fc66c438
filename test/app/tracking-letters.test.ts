import { strFromU8, unzipSync } from "fflate";
import { builtIn } from "../../src/campaign/built-in/index";
import { withUnits } from "../../src/campaign/with-units";
import { campaignToJson } from "../../src/campaign/json";
import { unitWorkbook } from "../../src/check/native/unit-workbook";
import { writeDocument } from "../../src/files/write/docx/write-document";
import { zipFiles } from "../../src/files/write/zip-files";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { dayOf } from "../../src/text/day";
import type { FileBytes } from "../../src/app/views/file";
import { playedSession, type PlayedSession } from "../support/played-session";
import { playedWorkbook, type PlayedWorkbook } from "../support/played-workbook";
import { writer } from "./writer";

const plan = builtIn("quoc-oai-2022");
if (plan === null) throw new Error("no such campaign");
const NAMES = ["Xã Cấn Hữu", "Xã Đồng Quang", "Xã Sài Sơn"];
const campaign = withUnits(
  plan,
  NAMES.map((name) => ({ name, aliases: [], kind: plan.unitKinds[0]?.id ?? "", headcount: null, sector: null })),
);
const FIRST_ROW = 8;

/** A unit's list with people of whom nothing but the name is told. */
async function listOf(unit: string, ...people: readonly string[]): Promise<FileBytes> {
  const book = unitWorkbook(campaign, unit);
  const sheets = book.sheets.map((sheet, index) =>
    index !== 1
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, at) =>
            row.map((cell, column) => {
              const name = people[at - FIRST_ROW];
              return column === 1 && name !== undefined && cell !== null
                ? { ...cell, value: { kind: "text" as const, text: name } }
                : cell;
            }),
          ),
        },
  );
  return { name: `${unit}.xlsx`, bytes: await writeWorkbook({ ...book, sheets }) };
}

const files = {
  ...writer,
  workbook: writeWorkbook,
  document: writeDocument,
  zip: (all: readonly FileBytes[]) => Promise.resolve(zipFiles(all)),
};

async function tracked(book: PlayedWorkbook, handed: FileBytes[]): Promise<PlayedSession> {
  const played = playedSession(book, { today: dayOf(2022, 12, 31) ?? undefined, files, handed });
  await played.session.start();
  if (played.session.store.get().campaign === null)
    await played.session.openCampaign({ type: "json", text: campaignToJson(campaign) });
  return played;
}

const textOf = ({ bytes }: FileBytes): string => strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());

describe("what units are told from the view that is kept open", () => {
  const book = playedWorkbook();
  const handed: FileBytes[] = [];

  test("a slip to each that has something to mend, a reminder to those that are silent; one of either for one unit", async () => {
    const { session, settle } = await tracked(book, handed);
    await session.takeFiles([
      await listOf("Xã Cấn Hữu", "Nguyễn Văn An"),
      await listOf("Xã Đồng Quang", "Lê Thị Bình"),
    ]);
    await session.showTracking();
    await settle();
    const units = session.store.get().tracking?.units ?? [];
    expect(units.map(({ unit, records, nominations, eligible }) => [unit, records, nominations, eligible])).toEqual([
      ["Xã Cấn Hữu", 1, 1, 0],
      ["Xã Đồng Quang", 1, 1, 0],
      ["Xã Sài Sơn", 0, 0, 0],
    ]);
    expect(units[0]?.versions.map(({ file, counts }) => [file, counts])).toEqual([["Xã Cấn Hữu.xlsx", true]]);

    await session.makeUnitLetters("return-slip", null);
    await session.makeUnitLetters("return-slip", "Xã Đồng Quang");
    await session.makeUnitLetters("reminder", null);
    await session.makeUnitLetters("reminder", "Xã Sài Sơn");
    const [all, slip, reminder, one] = handed;
    expect(Object.keys(unzipSync(all?.bytes ?? new Uint8Array())).sort()).toEqual([
      "phieu-tra-lai-xa-can-huu.docx",
      "phieu-tra-lai-xa-dong-quang.docx",
    ]);
    expect(slip?.name).toBe("phieu-tra-lai-xa-dong-quang.docx");
    if (slip === undefined || reminder === undefined || one === undefined) throw new Error("not all were handed out");
    expect(textOf(slip)).toContain("Lê Thị Bình");
    expect(textOf(slip)).not.toContain("Nguyễn Văn An");
    expect([reminder.name, one.name]).toEqual(["cong-van-don-doc.docx", "cong-van-don-doc-xa-sai-son.docx"]);
    for (const letter of [reminder, one]) {
      expect(textOf(letter)).toContain("Xã Sài Sơn");
      expect(textOf(letter)).not.toContain("Xã Cấn Hữu");
    }
    await session.makeUnitLetters("return-slip", "Xã Sài Sơn");
    expect([handed.length, session.store.get().notice]).toEqual([4, { kind: "no-letter" }]);
    await session.write("report");
    await settle();
  });

  test("are told the same from the register alone, when the files are at hand no more", async () => {
    const later: FileBytes[] = [];
    const { session, settle } = await tracked(book, later);
    await session.showTracking();
    await settle();
    expect(session.store.get().tracking?.units.map(({ unit, records }) => [unit, records])).toEqual([
      ["Xã Cấn Hữu", 1],
      ["Xã Đồng Quang", 1],
      ["Xã Sài Sơn", 0],
    ]);
    await session.makeUnitLetters("return-slip", "Xã Đồng Quang");
    await session.makeUnitLetters("reminder", null);
    expect(later.map(({ name }) => name)).toEqual(["phieu-tra-lai-xa-dong-quang.docx", "cong-van-don-doc.docx"]);
  });
});
