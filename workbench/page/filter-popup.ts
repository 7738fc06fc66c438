import type { ExcelHost } from "../host/excel-host";
import { displayText } from "../host/number-text";
import type { SheetModel } from "../host/sheet-model";
import type { TableModel } from "../host/sheet-parts";
import { filterChoices, filterTable } from "../host/table-filter";
import { button, checkbox, placePopup } from "./widgets";
import type { Wording } from "./wording";

/** So many values are listed at once; the others are found by typing. */
const SHOWN = 300;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly box: DOMRect;
}

/** Asks which rows of a table are to be seen, or how they are to be sorted, as the button in its header does in Excel. */
export function askFilter(
  host: ExcelHost,
  { sheet: id, row, column, box }: Place,
  { filter: words }: Wording,
  onSort: (sheet: SheetModel, table: TableModel, by: { readonly column: number; readonly ascending: boolean }) => void,
): void {
  const sheet = host.workbook.sheet(id);
  const table = sheet.tables.find(({ range }) => range.top === row && column >= range.left && column <= range.right);
  if (table === undefined) return;
  const at = column - table.range.left;
  const choices = filterChoices(host.context, sheet, table, at);
  const kept = new Set(choices.filter((choice) => choice.kept).map(({ text }) => text));
  const popup = document.createElement("div");
  const [title, sorts, find, list, more, row2] = [
    document.createElement("h2"),
    document.createElement("div"),
    document.createElement("input"),
    document.createElement("div"),
    document.createElement("p"),
    document.createElement("div"),
  ];
  title.textContent = words.title(displayText(host.context.evaluator.value(sheet, row, column), "General"));
  find.type = "search";
  find.placeholder = words.find;
  find.setAttribute("aria-label", words.find);
  find.style.width = "100%";
  list.className = "choices";
  row2.className = "row";
  const found = (): readonly string[] => {
    const wanted = find.value.trim().toLowerCase();
    return choices.map(({ text }) => text).filter((text) => text.toLowerCase().includes(wanted));
  };
  const draw = (): void => {
    const texts = found();
    const all = checkbox(
      words.all,
      texts.every((text) => kept.has(text)),
      (on) => {
        for (const text of texts)
          if (on) kept.add(text);
          else kept.delete(text);
        draw();
      },
    );
    list.replaceChildren(
      all,
      ...texts.slice(0, SHOWN).map((text) =>
        checkbox(text === "" ? words.blank : text, kept.has(text), (on) => {
          if (on) kept.add(text);
          else kept.delete(text);
        }),
      ),
    );
    more.textContent = texts.length > SHOWN ? words.more(texts.length - SHOWN) : "";
  };
  find.addEventListener("input", draw);
  const done = (next: ReadonlySet<string> | null): void => {
    popup.hidePopover();
    filterTable(host.context, sheet, table, at, next);
  };
  const sort = (ascending: boolean): void => {
    popup.hidePopover();
    onSort(sheet, table, { column, ascending });
  };
  sorts.className = "row";
  sorts.append(
    button(words.ascending, () => {
      sort(true);
    }),
    button(words.descending, () => {
      sort(false);
    }),
  );
  row2.append(
    button(words.apply, () => {
      done(kept.size === choices.length ? null : kept);
    }),
    button(words.clear, () => {
      done(null);
    }),
  );
  popup.append(title, sorts, find, list, more, row2);
  draw();
  placePopup(popup, { left: box.left, top: box.bottom });
  popup.addEventListener("toggle", (event) => {
    if (event.newState === "closed") popup.remove();
  });
  find.focus();
}
