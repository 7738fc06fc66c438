import { createExcelRunner } from "../../../src/excel/office/run-in-excel";
import { PROOFS, runProofs, type Outcome, type Trial } from "../../../src/excel/proof/run-proofs";
import type { Answer, Person, Said } from "../../../src/excel/proof/proof";
import { writeProofs } from "../../../src/excel/proof/write-proofs";
import type { ExcelHost } from "../../../workbench/host/excel-host";
import { HostError } from "../../../workbench/host/host-error";
import { snapshotOf } from "../../../workbench/host/snapshot";
import { excelInNode } from "../../support/excel-in-node";

/** A person at the played Excel who does as asked. */
function personAt(host: ExcelHost): Person {
  let cleared = 0;
  const { workbook } = host;
  const front = (): ReturnType<typeof workbook.sheet> => workbook.sheet(workbook.activeSheet);
  const acts: readonly (readonly [RegExp, () => void])[] = [
    [
      /Type x into cell A1/,
      () => {
        front().put(0, 0, { value: "x", formula: null });
        cleared = workbook.undoStackClears;
      },
    ],
    [
      /press Ctrl\+Z once/,
      () => {
        if (workbook.undoStackClears === cleared) front().put(0, 0, { value: null, formula: null });
      },
    ],
    [
      /Double-click cell B2/,
      () => {
        host.editMode = true;
      },
    ],
    [
      /press Esc/,
      () => {
        host.editMode = false;
      },
    ],
    [
      /go to another workbook/,
      () => {
        host.context.situation.otherWorkbookInFront = true;
      },
    ],
    [
      /Come back to this workbook/,
      () => {
        host.context.situation.otherWorkbookInFront = false;
      },
    ],
  ];
  return {
    ask: ({ en }: Said, answers: readonly Answer[]) => {
      for (const [asked, act] of acts) if (asked.test(en)) act();
      const answer = /how many pages/.test(en) ? answers[1] : answers[0];
      return Promise.resolve(answer?.id ?? null);
    },
    // Events are told in turns of their own.
    pause: async () => {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const tried = (
  host: ExcelHost,
  person = personAt(host),
  told: Trial["told"] = () => undefined,
): Promise<Outcome | null> =>
  runProofs({
    excel: createExcelRunner({ onWaiting: () => undefined, patience: 0 }),
    place: { onWeb: true, keepsUndo: true },
    person,
    told,
  });

const differing = (outcome: Outcome | null): readonly unknown[] =>
  (outcome?.all ?? [])
    .filter(({ verdict }) => verdict !== "same")
    .map(({ id, expected, seen }) => [id, expected, seen]);

describe("the check of a real Excel, at the one that is played", () => {
  test("sees in every row what the documentation says, and leaves the workbook as it was", async () => {
    const host = excelInNode();
    const before = snapshotOf(host.context);
    const told: number[] = [];
    const outcome = await tried(host, personAt(host), (done) => told.push(done));
    expect(differing(outcome)).toEqual([]);
    expect(outcome?.cleaned).toBe(true);
    expect(told).toEqual(PROOFS.map((_proof, at) => at));
    expect(new Set(PROOFS.map(({ id }) => id)).size).toBe(PROOFS.length);
    const { sheets, names, properties } = snapshotOf(host.context);
    expect({ sheets, names, properties }).toEqual({ sheets: before.sheets, names: {}, properties: {} });
    const { workbook, context } = host;
    expect([workbook.xmlParts.size, workbook.manualCalculation, context.eventsEnabled]).toEqual([0, false, true]);
  });

  test.each<readonly [string, readonly string[], (host: ExcelHost) => void]>([
    [
      "that forgets what can be undone whenever an add-in writes",
      ["undo-after-part"],
      (host) => {
        host.context.situation.olderBuild = true;
      },
    ],
    [
      "that takes any name for a sheet",
      ["name-sign", "name-length", "name-taken"],
      (host) => {
        host.workbook.checkName = () => undefined;
      },
    ],
    [
      "that has another code for what is protected",
      ["protected-sheet", "protected-structure"],
      (host) => {
        const process = host.process.bind(host);
        host.process = (body) => process(body).replaceAll('"AccessDenied"', '"NotAllowed"');
      },
    ],
    [
      "that never works formulas out by hand",
      ["manual-calculation"],
      (host) => {
        host.workbook.calculate = () => undefined;
        Object.defineProperty(host.workbook, "manualCalculation", { get: () => false, set: () => undefined });
      },
    ],
  ])("an Excel %s differs in those rows and no others", async (_what, rows, change) => {
    const host = excelInNode();
    change(host);
    const outcome = await tried(host);
    expect(outcome?.all.filter(({ verdict }) => verdict === "differs").map(({ id }) => id)).toEqual(rows);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("what the person leaves out is told as left out", async () => {
    const host = excelInNode();
    const outcome = await tried(host, { ...personAt(host), ask: () => Promise.resolve(null) });
    const hand = ["undo-after-part", "undo-after-hiding", "edit-mode", "other-workbook", "print-breaks"];
    expect(outcome?.all.filter(({ verdict }) => verdict === "leftOut").map(({ id }) => id)).toEqual([
      ...hand,
      "filter-by-colour",
    ]);
  });

  test("a workbook that holds anything is not touched", async () => {
    const host = excelInNode();
    const [sheet] = host.workbook.sheets;
    sheet?.put(4, 4, { value: "của phòng" });
    const before = JSON.stringify(snapshotOf(host.context));
    expect(await tried(host)).toBeNull();
    expect(JSON.stringify(snapshotOf(host.context))).toBe(before);
  });

  test("what could not be put back is told", async () => {
    const host = excelInNode();
    host.workbook.deleteSheet = () => {
      throw new HostError("GeneralException", "it stays");
    };
    expect((await tried(host))?.cleaned).toBe(false);
    expect(host.context.eventsEnabled).toBe(true);
  });

  test("the table that is sent back tells the Excel and each row, as text", async () => {
    const host = excelInNode();
    const outcome = await tried(host);
    const name = await writeProofs([[{ vi: "Phiên bản", en: "Version" }, "=16.0"]], outcome?.all ?? []);
    const cells = snapshotOf(host.context).sheets.find((sheet) => sheet.name === name)?.cells ?? {};
    expect([cells["C2"]?.value, cells["C2"]?.formula]).toEqual(["=16.0", null]);
    const seen = PROOFS.map((_proof, at) =>
      [`B${String(at + 5)}`, `F${String(at + 5)}`].map((each) => cells[each]?.value),
    );
    expect(seen.map(([what]) => String(what).split("\n").at(-1))).toEqual(PROOFS.map(({ id }) => `(${id})`));
    expect(new Set(seen.map(([, same]) => same))).toEqual(new Set(["Như nhau\nSame"]));
    expect(cells["A5"]?.value).toBe("1");
  });
});
