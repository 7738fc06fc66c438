import { addressText, rangeOf, type CellRange } from "../../src/grid/address";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { parseFormula } from "../host/formula/parse";
import type { ExcelHost } from "../host/excel-host";
import { HostError } from "../host/host-error";
import { sortTable } from "../host/sort-rows";
import { planOfModel } from "../host/plan-of-model";
import { parseInput } from "../host/parse-input";
import { buildBar, type Choice } from "./bar";
import { createGrid, type GridView } from "./grid-view";
import { askFilter } from "./filter-popup";
import { installHooks } from "./hooks";
import { createNotice } from "./notice";
import type { PaneSettings } from "./pane-bridge";
import { drawRibbon, ribbonOf } from "./ribbon";
import { situationButton } from "./situations";
import { splitPane } from "./splitter";
import { iconButton } from "./widgets";
import { WORDING } from "./wording";
import "./workbench.css";

declare global {
  /** The grid on screen, for tests. */
  interface Window {
    grid: GridView;
  }
}

const PANE = "/pane/taskpane.html";
const LATEST = "1.19";

function required(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

const query = new URLSearchParams(location.search);
const language = query.get("lang") === "en" ? "en" : "vi";
const wording = WORDING[language];
const theme = (["light", "dark", "contrast"] as const).find((known) => known === query.get("theme")) ?? "light";
const settings: PaneSettings = {
  language: language === "vi" ? "vi-VN" : "en-US",
  excelApi: query.get("api") ?? LATEST,
  theme,
};
document.documentElement.lang = language;
document.documentElement.dataset["theme"] = theme;
document.title = wording.title;

const formula = document.createElement("input");
formula.id = "formula";
formula.spellcheck = false;
required("#address-bar").append(formula);
const address = required("#address");
formula.setAttribute("aria-label", wording.formula);

let host: ExcelHost | null = null;

/** The formula bar shows what the workbook holds there, not what the grid makes of it. */
function showContent(sheetId: string, range: CellRange): void {
  const sheet = host?.workbook.findSheet(sheetId);
  if (sheet === undefined) return;
  const cell = sheet.cell(range.top, range.left);
  address.textContent = addressText({ row: range.top, column: range.left });
  formula.value =
    cell.formula === null
      ? cell.value === null
        ? ""
        : typeof cell.value === "object"
          ? cell.value.error
          : String(cell.value)
      : `=${cell.formula}`;
}

formula.addEventListener("change", () => {
  const current = host;
  const place = current?.workbook.selection;
  const sheet = place === null || place === undefined ? undefined : current?.workbook.findSheet(place.sheet);
  if (current === null || place === null || place === undefined || sheet === undefined) return;
  const { top, left } = place.range;
  const change = parseInput(formula.value, sheet.cell(top, left));
  const refused =
    sheet.protection !== null && sheet.cell(top, left).style.locked
      ? "AccessDenied"
      : typeof change.formula === "string" && parseFormula(change.formula) === null
        ? "InvalidArgument"
        : null;
  if (refused !== null) {
    refuse(refused);
    return;
  }
  current.history.begin();
  sheet.put(top, left, change);
  current.history.end();
  current.workbook.tell({
    type: "cells",
    sheet: sheet.id,
    range: rangeOf(top, left, top, left),
    author: "person",
    change: "RangeEdited",
  });
});

const notice = createNotice(required("#notice"), wording.close);
const refuse = (code: string): void => {
  notice.show(wording.refused(code));
};

const grid = createGrid(required("#grid"), language, {
  onSelect: showContent,
  onRefused: refuse,
  onFilter: (sheet, row, column, box) => {
    if (host === null) return;
    if (host.workbook.sheet(sheet).protection !== null) refuse("AccessDenied");
    else {
      const { history, context } = host;
      askFilter(host, { sheet, row, column, box }, wording, (of, table, by) => {
        history.begin();
        try {
          sortTable(context, of, table, by);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
          history.rollBack();
          refuse(error.code);
        }
        history.end();
      });
    }
  },
});
grid.dark(theme !== "light");
required("#address-bar").prepend(
  iconButton("↶", wording.undo, () => {
    grid.undo();
  }),
  iconButton("↷", wording.redo, () => {
    grid.redo();
  }),
);

const hooks = installHooks(required("#pane"), (next, lost) => {
  host = next;
  grid.show(next);
  notice.hide();
  if (lost.length > 0)
    notice.show(
      wording.lost(
        next.workbook.name,
        lost.map(([thing, count]) => wording.lostThings[thing](count)),
      ),
    );
  next.workbook.listen((event) => {
    if (event.type === "selected") showContent(event.sheet, event.range);
  });
});
window.grid = grid;
required("footer").append(situationButton(hooks, wording));

/** The ribbon is that of the manifest, so that what is pressed here is what is pressed in Excel. */
async function showRibbon(): Promise<void> {
  const response = await fetch("manifest.xml");
  const manifest = new DOMParser().parseFromString(await response.text(), "application/xml");
  const place = required("#ribbon");
  place.setAttribute("aria-label", wording.ribbon);
  drawRibbon(place, ribbonOf(manifest, settings.language, theme !== "light"), async ({ command }) => {
    if (command === null) hooks.openPane(PANE, settings);
    else await hooks.command(command);
  });
}
void showRibbon();
hooks.openPane(PANE, settings);

async function open(name: string, bytes: Uint8Array): Promise<void> {
  try {
    await hooks.openFile(name, bytes);
    hooks.openPane(PANE, settings);
  } catch (error) {
    notice.show(`${wording.unreadable(name)} ${error instanceof Error ? error.message : ""}`);
  }
}

async function save(): Promise<void> {
  if (host === null) return;
  const bytes = await writeWorkbook(planOfModel(host.context));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    new Blob([Uint8Array.from(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }),
  );
  link.download = host.workbook.name.replace(/\.[^.]*$/, "") + ".xlsx";
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

function choose(choice: Choice, value: string): void {
  query.set(choice, value);
  location.search = query.toString();
}

void buildBar(required("#bar"), {
  wording,
  settings,
  language,
  latest: LATEST,
  onOpen: (file) => {
    void file.arrayBuffer().then((bytes) => open(file.name, new Uint8Array(bytes)));
  },
  onSample: (path) => {
    void fetch(path)
      .then((response) => response.arrayBuffer())
      .then((bytes) => open(decodeURIComponent(path.split("/").at(-1) ?? path), new Uint8Array(bytes)));
  },
  onFresh: () => {
    void hooks.newWorkbook("Book1.xlsx", null).then(() => {
      hooks.openPane(PANE, settings);
    });
  },
  onSave: () => {
    void save();
  },
  onChoose: choose,
});

splitPane(required("#splitter"), required("#pane"), wording.resize);

const kilobytes = (bytes: number): string =>
  `${(bytes / 1024).toLocaleString(language, { maximumFractionDigits: 0 })} KB`;
let counted = -1;
setInterval(() => {
  const syncs = hooks.syncs();
  if (syncs.length === counted) return;
  counted = syncs.length;
  let [sent, received, largest] = [0, 0, 0];
  for (const { requestBytes, responseBytes } of syncs) {
    sent += requestBytes;
    received += responseBytes;
    largest = Math.max(largest, requestBytes, responseBytes);
  }
  required("#counters").textContent = wording.counters(
    syncs.length,
    kilobytes(sent),
    kilobytes(received),
    kilobytes(largest),
  );
}, 500);
