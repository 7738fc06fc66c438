import { rangeOf } from "../../src/grid/address";
import { paneAtList, SHEET, type PaneAtList } from "../support/failing-excel";

const CODE = "type-phone";
/** A cell of the list with a phone number that lost its zero: row 4, column D. */
const [ROW, COLUMN] = [3, 3];

/** What a person types over the phone number. */
function typed({ host: { workbook } }: PaneAtList, value: string): void {
  const sheet = workbook.sheet(SHEET);
  sheet.put(ROW, COLUMN, { value, formula: null });
  const range = rangeOf(ROW, COLUMN, ROW, COLUMN);
  workbook.tell({ type: "cells", sheet: sheet.id, range, author: "person", change: "RangeEdited" });
}

describe("findings that are looked at while a cell is corrected", () => {
  let played: PaneAtList;
  beforeAll(async () => {
    played = await paneAtList();
    await played.session.takeSheets([SHEET]);
    played.session.go("check");
    await played.settle();
  });

  test("stay in front until they are checked again; the matter stays open and has one less", async () => {
    const { session, settle } = played;
    const matter = session.store.get().matters.find(({ code }) => code === CODE);
    await session.openMatter(matter?.id ?? null);
    const before = session.store.get().findings.length;
    const seen: { readonly checked: boolean; readonly matter: string | null }[] = [];
    const stop = session.store.subscribe(() => {
      const { check, matter: open } = session.store.get();
      seen.push({ checked: check !== null, matter: open });
    });
    typed(played, "0382693834");
    await settle();
    stop();
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.filter(({ checked }) => !checked)).toEqual([]);
    expect(new Set(seen.map((one) => one.matter))).toEqual(new Set([matter?.id]));
    expect(session.store.get().findings).toHaveLength(before - 1);
  });

  test("a matter that is opened while they are checked again shows its cases", async () => {
    const { session, settle } = played;
    await session.openMatter(null);
    const others = session.store.get().matters.filter(({ code }) => code === CODE);
    const opened: Promise<void>[] = [];
    let clicks = 0;
    const stop = session.store.subscribe(() => {
      if (session.store.get().job === null || clicks > 0) return;
      clicks += 1;
      opened.push(session.openMatter(others[0]?.id ?? null));
    });
    typed(played, "382693834");
    await settle();
    await Promise.all(opened);
    stop();
    expect(clicks).toBe(1);
    const { findings, matters, matter } = session.store.get();
    expect(matter).toBe(others[0]?.id);
    expect(findings).toHaveLength(matters.find(({ id }) => id === matter)?.count ?? -1);
  });
});
