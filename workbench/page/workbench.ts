import { rangeOf, type CellRange } from "../../src/grid/address";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import type { ExcelHost } from "../host/excel-host";
import { HostError } from "../host/host-error";
import { sortTable } from "../host/sort-rows";
import { planOfModel } from "../host/plan-of-model";
import type { SheetModel } from "../host/sheet-model";
import type { Objection } from "../host/validate";
import { buildBar, type Choice } from "./bar";
import { cellContent } from "./cell-content";
import { enter } from "./enter";
import { createGrid, type GridView } from "./grid-view";
import { askFilter } from "./filter-popup";
import { installHooks } from "./hooks";
import { nameBox } from "./name-box";
import { createNotice } from "./notice";
import type { PaneSettings } from "./pane-bridge";
import { drawRibbon, ribbonOf } from "./ribbon";
import { situationButton } from "./situations";
import { splitPane } from "./splitter";
import { tellObjection } from "./objection";
import { createValidationAids } from "./validation-aids";
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
formula.setAttribute("aria-label", wording.formula);

let host: ExcelHost | null = null;

const address = nameBox(required("#address"), {
  label: wording.nameBox,
  workbookOf: () => host?.workbook ?? null,
  onNowhere: () => {
    refuse("NoSuchPlace");
  },
});

/** The bars show what the workbook holds there, not what the grid makes of it. */
function showContent(sheetId: string, range: CellRange): void {
  const sheet = host?.workbook.findSheet(sheetId);
  if (host === null || sheet === undefined) return;
  const { top, left, bottom, right } = range;
  address.show(range);
  formula.value = cellContent(sheet.cell(top, left), language);
  const several = bottom > top || right > left;
  aids.hide();
  const box = several ? null : grid.boxOf(sheetId, top, left);
  if (box !== null) aids.show(host, sheet, top, left, box);
}

function take(sheet: SheetModel, row: number, column: number, text: string): void {
  if (host === null) return;
  const { refused, objection } = enter(host, sheet, row, column, text);
  if (refused !== null) refuse(refused);
  if (objection !== null) object(objection);
  formula.value = cellContent(sheet.cell(row, column), language);
}

formula.addEventListener("change", () => {
  const place = host?.workbook.selection ?? null;
  const sheet = place === null ? undefined : host?.workbook.findSheet(place.sheet);
  if (place !== null && sheet !== undefined) take(sheet, place.range.top, place.range.left, formula.value);
});

const notice = createNotice(required("#notice"), wording.close);
const refuse = (code: string): void => {
  notice.show(wording.refused(code));
};
const object = (objection: Objection): void => {
  tellObjection(objection, wording, () => {
    grid.undo();
  });
};

const grid = createGrid(required("#grid"), language, {
  onSelect: showContent,
  onRefused: refuse,
  onObjection: object,
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
const aids = createValidationAids({ container: required("#grid"), openList: wording.openList, onChoose: take });
required("#address-bar").prepend(
  iconButton("↶", wording.undo, () => {
    grid.undo();
  }),
  iconButton("↷", wording.redo, () => {
    grid.redo();
  }),
);

/** The file's name stands in the middle of the window's first line, as in Excel. */
function showName(name: string): void {
  document.title = `${name} – ${wording.title}`;
  required("#bar").dataset["book"] = name;
}

const hooks = installHooks(required("#pane"), (next, lost) => {
  host = next;
  grid.show(next);
  notice.hide();
  showName(next.workbook.name);
  const { activeSheet, selection } = next.workbook;
  const place = selection?.sheet === activeSheet ? selection.range : rangeOf(0, 0, 0, 0);
  showContent(activeSheet, place);
  if (lost.length > 0)
    notice.show(
      wording.lost(
        next.workbook.name,
        lost.map(([thing, count]) => wording.lostThings[thing](count)),
      ),
    );
  next.workbook.listen((event) => {
    if (event.type === "selected") showContent(event.sheet, event.range);
    if (event.type === "activated") showContent(event.sheet, next.workbook.selection?.range ?? rangeOf(0, 0, 0, 0));
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
