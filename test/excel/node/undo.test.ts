import { mergedStates } from "../../../src/app/merged-states";
import type { SavedState } from "../../../src/app/saved-state";
import { NEW_STATE, readState } from "../../../src/app/saved-state";
import { createExcelWorkbook } from "../../../src/excel/excel-workbook";
import type { DraftPlace } from "../../../src/excel/office/drafts";
import { rangeOf } from "../../../src/grid/address";
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { excelInNode } from "../../support/excel-in-node";
import { playedSession, type PlayedSession } from "../../support/played-session";
import { sheetPlanOf, workbookPlanOf } from "../../support/plans";
import { reportPlan } from "../plan";

const NEVER = { cancelled: false };

interface Place extends DraftPlace {
  readonly kept: () => string | null;
}

function place(): Place {
  let text: string | null = null;
  return {
    kept: () => text,
    read: () => text,
    write: (next) => {
      text = next;
    },
    clear: () => {
      text = null;
    },
  };
}

/** What a person types at the grid. */
function typed({ workbook }: ExcelHost, address: readonly [number, number], value: string): void {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const [row, column] = address;
  sheet.put(row, column, { value, formula: null });
  workbook.tell({
    type: "cells",
    sheet: sheet.id,
    range: rangeOf(row, column, row, column),
    author: "person",
    change: "RangeEdited",
  });
}

const openPane = (keepsUndo: boolean, drafts: DraftPlace | null): PlayedSession =>
  playedSession({ port: createExcelWorkbook({ keepsUndo, drafts }) });

/** The clerk's way through the pane up to writing, with a cell typed at each step. */
async function walk({ session, settle }: PlayedSession, host: ExcelHost): Promise<void> {
  await session.start();
  await session.openCampaign({ type: "builtIn", id: "quoc-oai-2022" });
  await settle();
  for (const [at, step] of (["take-in", "register", "check", "take-in"] as const).entries()) {
    session.go(step);
    await settle();
    typed(host, [at, 5], `ghi chú ${String(at)}`);
    await settle();
  }
}

describe("what the pane does on its own", () => {
  test("never clears what the clerk can undo, and is kept in the workbook", async () => {
    const host = excelInNode();
    await walk(openPane(true, null), host);
    expect(host.workbook.undoStackClears).toBe(0);
    const again = openPane(true, null);
    await again.session.start();
    expect(again.session.store.get()).toMatchObject({ step: "take-in", campaign: { id: "quoc-oai-2022" } });
  });

  test("nor in an Excel that forgets it whenever an add-in writes: there the state waits for the next writing", async () => {
    const host = excelInNode();
    host.context.situation.olderBuild = true;
    const drafts = place();
    await walk(openPane(false, drafts), host);
    expect(host.workbook.undoStackClears).toBe(0);
    expect(host.workbook.xmlParts.size).toBe(0);
    // The pane opened again, on this computer, goes on where it was.
    const again = openPane(false, drafts);
    await again.session.start();
    expect(again.session.store.get()).toMatchObject({ step: "take-in", campaign: { id: "quoc-oai-2022" } });
    expect(host.workbook.undoStackClears).toBe(0);
    // What is written anyway takes the state along: it travels with the file from now on.
    await again.session.write("template");
    await again.settle();
    expect(again.session.store.get().notice).toMatchObject({ kind: "written" });
    expect(host.workbook.undoStackClears).toBeGreaterThan(0);
    const elsewhere = openPane(true, null);
    await elsewhere.session.start();
    expect(elsewhere.session.store.get().campaign?.id).toBe("quoc-oai-2022");
  });

  test("a draft of before what somebody else saved does not take its place", async () => {
    const host = excelInNode();
    const drafts = place();
    const mine = createExcelWorkbook({ keepsUndo: false, drafts });
    expect(await mine.load()).toEqual([]);
    await mine.save("mine");
    expect(await mine.load()).toEqual(["mine"]);
    await createExcelWorkbook().save("theirs");
    expect(await mine.load()).toEqual(["theirs", "mine"]);
    expect(host.workbook.undoStackClears).toBe(0);
  });
});

describe("what a writing must clear", () => {
  test("is said before it is done, and only where it is so", async () => {
    const host = excelInNode();
    const workbook = createExcelWorkbook();
    const plan = workbookPlanOf([sheetPlanOf("Trang", [["a"]])]);
    expect((await workbook.preview(plan)).clearsUndo).toBe(false);
    await workbook.write(plan, "write-report", () => undefined, NEVER);
    expect(host.workbook.undoStackClears).toBe(0);
    expect((await workbook.preview(plan)).clearsUndo).toBe(true);
    await workbook.write(plan, "write-report", () => undefined, NEVER);
    expect(host.workbook.undoStackClears).toBeGreaterThan(0);
    expect((await createExcelWorkbook({ keepsUndo: false }).preview(reportPlan(2))).clearsUndo).toBe(true);
  });
});

describe("two people at one workbook", () => {
  test("what both left as their journals is one: the sheets of either stay known", async () => {
    const host = excelInNode();
    const parts = host.workbook.xmlParts;
    const [one, other] = ["Một", "Hai"].map((name) => workbookPlanOf([sheetPlanOf(name, [[name]])]));
    if (one === undefined || other === undefined) throw new Error("no plans");
    await createExcelWorkbook().write(one, "write-report", () => undefined, NEVER);
    const first = [...parts];
    parts.clear();
    await createExcelWorkbook().write(other, "write-report", () => undefined, NEVER);
    for (const [id, xml] of first) parts.set(id, xml);
    const workbook = createExcelWorkbook();
    expect(await workbook.journal()).toHaveLength(2);
    for (const plan of [one, other]) {
      const changes = await workbook.write(plan, "write-report", () => undefined, NEVER);
      expect(changes.map(({ change }) => change)).toEqual(["replaced"]);
    }
    expect(host.workbook.sheets.filter(({ name }) => name.includes("(2)"))).toEqual([]);
  });

  test("a part that stands twice is one", async () => {
    const { workbook } = excelInNode();
    const port = createExcelWorkbook();
    await port.save("x".repeat(900_000));
    for (const xml of [...workbook.xmlParts.values()]) workbook.xmlParts.set(workbook.newId("{part-"), xml);
    expect((await port.load()).map((text) => text.length)).toEqual([900_000]);
  });

  test("what both answered is kept; another campaign is not mixed in", () => {
    const campaign = { type: "builtIn", id: "quoc-oai-2022" } as const;
    const of = (units: Readonly<Record<string, string>>, extra: Partial<SavedState> = {}): SavedState => ({
      ...NEW_STATE,
      campaign,
      choices: { ...NEW_STATE.choices, units },
      ...extra,
    });
    const merged = mergedStates(
      of({ a: "A", b: "B" }, { step: "check" }),
      of({ b: "other", c: "C" }, { files: ["x"] }),
    );
    expect(merged).toMatchObject({ step: "check", files: ["x"], choices: { units: { a: "A", b: "B", c: "C" } } });
    expect(readState(JSON.stringify(merged)).ok).toBe(true);
    const foreign = of({ d: "D" }, { campaign: { type: "builtIn", id: "son-tay-2017" } });
    expect(mergedStates(of({ a: "A" }), foreign).choices.units).toEqual({ a: "A" });
  });
});
