import { addressText, type CellRange } from "../../src/grid/address";
import { parseReference } from "../host/formula/parse-reference";
import type { WorkbookModel } from "../host/workbook-model";

/** Goes where the name box says: an address, a name of the workbook, a table. False where there is no such place. */
function goTo(workbook: WorkbookModel, typed: string): boolean {
  const text = typed.trim();
  const table = workbook.findTable(text);
  const named = [...workbook.names].find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1];
  const target =
    table === undefined
      ? parseReference((named ?? text).replace(/^=/, ""))
      : { sheet: table.sheet.name, range: table.table.range };
  const sheet = target === null ? undefined : workbook.findSheet(target.sheet ?? workbook.activeSheet);
  if (target === null || sheet?.visibility !== "visible") return false;
  workbook.activate(sheet);
  workbook.selection = { sheet: sheet.id, range: target.range };
  workbook.tell({ type: "selected", sheet: sheet.id, range: target.range });
  return true;
}

export interface NameBox {
  readonly show: (range: CellRange) => void;
}

/** The box at the left of the formula bar: says where one is, and leads elsewhere. */
export function nameBox(box: HTMLElement, { label, workbookOf, onNowhere }: NameBoxOptions): NameBox {
  if (!(box instanceof HTMLInputElement)) throw new Error("the name box is typed into");
  let shown = "A1";
  box.value = shown;
  box.setAttribute("aria-label", label);
  box.spellcheck = false;
  box.addEventListener("focus", () => {
    box.select();
  });
  box.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") box.value = shown;
    const workbook = workbookOf();
    if (key !== "Enter" || workbook === null) return;
    if (!goTo(workbook, box.value)) {
      box.value = shown;
      onNowhere();
    }
  });
  return {
    show: ({ top, left }) => {
      shown = addressText({ row: top, column: left });
      box.value = shown;
    },
  };
}

interface NameBoxOptions {
  readonly label: string;
  readonly workbookOf: () => WorkbookModel | null;
  readonly onNowhere: () => void;
}
