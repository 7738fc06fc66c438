import type { WorkbenchHooks } from "./hooks";
import { button, checkbox, choice, placePopup } from "./widgets";
import type { Wording } from "./wording";

/** The errors that an add-in must live with; what each asks of it differs. */
const CODES = [
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "GeneralException",
] as const;

function labelled(words: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement("label");
  label.append(words, field);
  return label;
}

/** The switches by which the Excel that is played can be told to make trouble. */
export function situationButton(hooks: WorkbenchHooks, { situations: words }: Wording): HTMLButtonElement {
  const popup = document.createElement("div");
  const nth = document.createElement("input");
  nth.type = "number";
  nth.min = "1";
  nth.value = "1";
  let code: string = CODES[0];
  let when: "before" | "after" = "before";
  const planned = document.createElement("p");
  planned.setAttribute("role", "status");
  const tell = (): void => {
    planned.textContent = words.planned(hooks.host().plannedFailures());
  };
  const line = (...parts: readonly HTMLElement[]): HTMLElement => {
    const row = document.createElement("div");
    row.className = "row";
    row.append(...parts);
    return row;
  };
  const fill = (): void => {
    const { workbook, editMode } = hooks.host();
    const sheet = workbook.findSheet(workbook.activeSheet);
    const title = document.createElement("h2");
    title.textContent = words.fail;
    popup.replaceChildren(
      title,
      labelled(words.nth, nth),
      labelled(
        words.code,
        choice(
          words.code,
          CODES.map((each) => [each, each] as const),
          code,
          (value) => {
            code = value;
          },
        ),
      ),
      labelled(
        words.when,
        choice(
          words.when,
          [
            ["before", words.before],
            ["after", words.after],
          ],
          when,
          (value) => {
            when = value === "after" ? "after" : "before";
          },
        ),
      ),
      line(
        button(words.set, () => {
          hooks.fail({ at: Math.max(1, Number(nth.value)), code, when, times: 1 });
          tell();
        }),
        button(words.forget, () => {
          hooks.forgetFailures();
          tell();
        }),
      ),
      planned,
      document.createElement("hr"),
      checkbox(words.editMode, editMode, (on) => {
        hooks.setEditMode(on);
      }),
      checkbox(words.otherWorkbook, hooks.host().context.situation.otherWorkbookInFront, (on) => {
        hooks.setSituation({ otherWorkbookInFront: on });
      }),
      checkbox(words.chartSheet, hooks.host().context.situation.chartSheetInFront, (on) => {
        hooks.setSituation({ chartSheetInFront: on });
      }),
      checkbox(words.grouped, hooks.host().context.situation.sheetsGrouped, (on) => {
        hooks.setSituation({ sheetsGrouped: on });
      }),
      checkbox(words.olderBuild, hooks.host().context.situation.olderBuild, (on) => {
        hooks.setSituation({ olderBuild: on });
      }),
      checkbox(words.structure, hooks.host().context.situation.structureProtected, (on) => {
        hooks.setSituation({ structureProtected: on });
      }),
      checkbox(words.manualCalculation, workbook.manualCalculation, (on) => {
        hooks.setManualCalculation(on);
      }),
      checkbox(words.protect, sheet?.protection !== null, (on) => {
        if (sheet !== undefined) hooks.protect(sheet.name, on);
      }),
      line(
        button(words.secondState, () => {
          hooks.copyStoredParts();
        }),
      ),
      line(
        button(words.remote, () => {
          const place = workbook.selection;
          const target = place === null ? undefined : workbook.findSheet(place.sheet);
          if (place !== null && target !== undefined)
            hooks.typeAt(target, { row: place.range.top, column: place.range.left }, words.remoteText, "remote");
        }),
      ),
    );
    tell();
  };
  const made = button(words.title, () => {
    fill();
    const { right, top } = made.getBoundingClientRect();
    placePopup(popup, { left: right, top });
  });
  made.setAttribute("aria-haspopup", "dialog");
  return made;
}
