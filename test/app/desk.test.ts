import { readUnitWorkbook } from "../../src/check/native/unit-stamp";
import { carriedSheet } from "../../src/check/native/carried-campaign";
import { CARRIED_SHEET, carriedText } from "../../src/check/native/carried-text";
import { unitWorkbook } from "../../src/check/native/unit-workbook";
import { builtIn } from "../../src/campaign/built-in/index";
import { campaignFromJson } from "../../src/campaign/json";
import { readStamp } from "../../src/check/stamp/stamp-properties";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import { playedSession, type PlayedSession } from "../support/played-session";
import { playedWorkbook, textCell, type PlayedWorkbook } from "../support/played-workbook";

const campaign = builtIn("quoc-oai-2022");
if (campaign === null) throw new Error("no such campaign");
const UNIT = campaign.units[0]?.name ?? "Xã Cấn Hữu";
const LIST = "Đề nghị khen thưởng";
const FIRST_ROW = 8;

/** A workbook as a unit opens it: made for it, nothing in it yet. */
async function opened(plan: WorkbookPlan): Promise<PlayedWorkbook> {
  const book = playedWorkbook();
  await book.port.write(plan, "made", () => undefined, { cancelled: false });
  return book;
}

const fillIn = (book: PlayedWorkbook, ...names: readonly string[]): void => {
  book.change(LIST, (rows) =>
    rows.map((row) => {
      const name = names[row.index - FIRST_ROW];
      if (name === undefined) return row;
      const cells = [...row.cells];
      cells[1] = textCell(name);
      return { ...row, cells };
    }),
  );
};

async function atDesk(unit: string | null): Promise<PlayedSession & { readonly book: PlayedWorkbook }> {
  const book = await opened(unitWorkbook(campaign as NonNullable<typeof campaign>, unit));
  const played = playedSession(book);
  await played.session.start();
  await played.settle();
  return { ...played, book };
}

describe("a workbook made for a unit", () => {
  test("carries its campaign through a file, whatever its length, out of sight", async () => {
    const long = { ...campaign, plan: { ...campaign.plan, title: "Kế hoạch “dài” ".repeat(6_000) } };
    const file = await readWorkbook("m.xlsx", await writeWorkbook(unitWorkbook(long, UNIT)));
    const sheet = file.sheets.find(({ name }) => name === CARRIED_SHEET);
    expect(sheet?.visibility).toBe("veryHidden");
    const read = campaignFromJson(carriedText(sheet ?? { rows: [] }) ?? "");
    expect(read).toMatchObject({ ok: true, campaign: { id: campaign.id, plan: { title: long.plan.title } } });
    expect(
      carriedSheet(campaign)
        .rows.flat()
        .every((cell) => cell?.value.kind === "text"),
    ).toBe(true);
    expect(carriedText({ rows: [] })).toBeNull();
  });

  test("opens as that unit's own list, with its campaign, and nothing of it is counted yet", async () => {
    const { session } = await atDesk(UNIT);
    expect(session.store.get()).toMatchObject({
      panel: "desk",
      template: { unit: UNIT },
      campaign: { id: campaign.id },
      desk: { unit: UNIT, records: 0, findings: [], errors: 0 },
    });
  });

  test("one for any unit names none until somebody does", async () => {
    const { session, settle, book } = await atDesk(null);
    fillIn(book, "Nguyễn Văn An");
    await settle();
    expect(session.store.get().desk).toMatchObject({ unit: null, records: 1 });
  });

  test("shows what is typed at once, only what its clerk can mend, and stamps it as it is", async () => {
    const { session, settle, book } = await atDesk(UNIT);
    fillIn(book, "Nguyễn Văn An", "Trần Thị Bình");
    await settle();
    const { desk } = session.store.get();
    expect(desk?.records).toBe(2);
    expect(desk?.errors).toBeGreaterThan(0);
    const others = new Set(campaign.units.map(({ name }) => name).filter((name) => name !== UNIT));
    expect(desk?.findings.filter(({ unit, row }) => row === null && unit !== null && others.has(unit))).toEqual([]);
    expect(desk?.findings.map(({ code }) => code)).not.toContain("submission-missing");

    await session.stamp();
    const stamp = readStamp(await book.port.properties());
    expect(stamp).toMatchObject({ unit: UNIT, records: 2, errors: desk?.errors, campaign: campaign.id });
    expect(stamp?.fingerprint).toBe(session.store.get().desk?.content);
    expect(session.store.get().notice).toMatchObject({ kind: "stamped", errors: desk?.errors });
    expect(readUnitWorkbook(await book.port.properties())?.unit).toBe(UNIT);

    fillIn(book, "Nguyễn Văn An", "Trần Thị Bảy");
    await settle();
    expect(session.store.get().desk?.content).not.toBe(stamp?.fingerprint);
  });

  test("stamped and sent as a file, it arrives as checked and unchanged", async () => {
    const { session, settle, book } = await atDesk(UNIT);
    fillIn(book, "Nguyễn Văn An", "Trần Thị Bình");
    await settle();
    await session.stamp();
    const office = playedSession(playedWorkbook());
    await office.session.start();
    const plan = unitWorkbook(campaign, UNIT);
    const sheets = plan.sheets.map((sheet) =>
      sheet.name === LIST
        ? {
            ...sheet,
            rows: sheet.rows.map((row, at) =>
              row.map((cell, column) => {
                const name = ["Nguyễn Văn An", "Trần Thị Bình"][at - FIRST_ROW];
                return column === 1 && name !== undefined && cell !== null
                  ? { ...cell, value: { kind: "text" as const, text: name } }
                  : cell;
              }),
            ),
          }
        : sheet,
    );
    const bytes = await writeWorkbook({ ...plan, sheets, properties: await book.port.properties() });
    await office.session.openCampaign({ type: "builtIn", id: campaign.id });
    await office.session.takeFiles([{ name: "xa.xlsx", bytes }]);
    await office.settle();
    const [file] = office.session.store.get().intake?.files ?? [];
    expect([file?.stamp.verdict, file?.records]).toEqual(["checked-unchanged", 2]);
  });

  test("that was written in its office's workbook is taken in when its list is shown", async () => {
    const book = playedWorkbook();
    const office = playedSession(book);
    await office.session.start();
    await office.session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
    await office.session.write("template", UNIT);
    await office.settle();
    fillIn(book, "Nguyễn Văn An", "Trần Thị Bình");
    const { session, settle } = playedSession(book);
    await session.start();
    await settle();
    expect(session.store.get().panel).toBeNull();
    await session.showDesk();
    expect(session.store.get().desk).toMatchObject({ unit: UNIT, records: 2 });
  });
});
