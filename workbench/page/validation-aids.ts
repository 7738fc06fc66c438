import type { ExcelHost } from "../host/excel-host";
import type { SheetModel } from "../host/sheet-model";
import { choicesAt, promptAt } from "../host/validate";
import { button, iconButton, placePopup } from "./widgets";

interface AidsOptions {
  /** Where the grid's cells are drawn, and the aids beside them. */
  readonly container: HTMLElement;
  readonly openList: string;
  readonly onChoose: (sheet: SheetModel, row: number, column: number, text: string) => void;
}

/** What a cell with a rule shows while it is selected: its message, and the arrow of its list. */
export interface ValidationAids {
  readonly show: (host: ExcelHost, sheet: SheetModel, row: number, column: number, box: DOMRect) => void;
  readonly hide: () => void;
}

export function createValidationAids({ container, openList, onChoose }: AidsOptions): ValidationAids {
  const layer = document.createElement("div");
  layer.className = "aids";
  container.append(layer);
  const hide = (): void => {
    layer.replaceChildren();
  };
  container.addEventListener("wheel", hide, { passive: true });

  const openChoices = (texts: readonly string[], box: DOMRect, choose: (text: string) => void): void => {
    const popup = document.createElement("div");
    const list = document.createElement("div");
    list.className = "choices";
    for (const text of texts) {
      const choice = button(text, () => {
        popup.hidePopover();
        choose(text);
      });
      list.append(choice);
    }
    popup.append(list);
    placePopup(popup, { left: box.left, top: box.bottom });
    popup.addEventListener("toggle", (event) => {
      if (event.newState === "closed") popup.remove();
    });
    list.querySelector("button")?.focus();
    list.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const all = [...list.querySelectorAll("button")];
      all[all.findIndex((each) => each === document.activeElement) + step]?.focus();
    });
  };

  return {
    hide,
    show: (host, sheet, row, column, box) => {
      hide();
      const outer = container.getBoundingClientRect();
      const prompt = promptAt(sheet, row, column);
      const choices = choicesAt(host.context, sheet, row, column);
      if (choices !== null) {
        const arrow = iconButton("▾", openList, () => {
          openChoices(choices, box, (text) => {
            onChoose(sheet, row, column, text);
          });
        });
        arrow.className = "arrow";
        arrow.style.left = `${box.right - outer.left}px`;
        arrow.style.top = `${box.bottom - outer.top - 20}px`;
        layer.append(arrow);
      }
      if (prompt !== null) {
        const [note, title] = [document.createElement("div"), document.createElement("b")];
        note.className = "prompt";
        note.setAttribute("role", "note");
        title.textContent = prompt.title;
        note.append(title, document.createTextNode(prompt.message));
        note.style.left = `${box.left - outer.left + 12}px`;
        note.style.top = `${box.bottom - outer.top + 6}px`;
        layer.append(note);
      }
    },
  };
}
