const STOPS =
  "a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex]";

const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && element.offsetParent !== null && element.closest("[aria-hidden='true']") === null;

/**
 * Takes the Tab key from a heading to the next stop of the pane. Office.js knows headings for no stops of its own and
 * would hand the key to Excel, so that the keyboard left the pane.
 */
export function leaveHeading(event: KeyboardEvent): void {
  const from = document.activeElement;
  if (event.key !== "Tab" || !(from instanceof HTMLElement) || from === document.body || from.tabIndex >= 0) return;
  const side = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => isStop(stop) && (from.compareDocumentPosition(stop) & side) !== 0,
  );
  const next = event.shiftKey ? stops.at(-1) : stops[0];
  if (next === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  next.focus();
}

/**
 * Keeps an Esc that closed something in the pane from Office.js, which would hand it to Excel and take the keyboard to
 * the top of the pane. An Esc that nothing in the pane had a use for still leads out of it.
 */
export function keepUsedEscape(event: KeyboardEvent): void {
  if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
}
