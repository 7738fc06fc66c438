import type { Objection } from "../host/validate";
import { button } from "./widgets";
import type { Wording } from "./wording";

/** Says what a validation has against what was typed; where it only warns, asks whether that is to stay. */
export function tellObjection({ title, message, style }: Objection, wording: Wording, onLeave: () => void): void {
  const dialog = document.createElement("dialog");
  const [heading, text, row] = [
    document.createElement("h2"),
    document.createElement("p"),
    document.createElement("div"),
  ];
  heading.textContent = title === "" ? "Excel" : title;
  text.textContent = message === "" ? wording.objection : message;
  row.className = "row";
  const close = (): void => {
    dialog.close();
  };
  if (style === "Warning")
    row.append(
      button(wording.keep, close),
      button(wording.leave, () => {
        close();
        onLeave();
      }),
    );
  else row.append(button(wording.understood, close));
  dialog.append(heading, text, row);
  dialog.addEventListener("close", () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
