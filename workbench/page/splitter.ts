const LEAST = 300;
const MOST = 900;
const STEP = 10;

/** Lets a person drag the edge of the pane, or move it with the arrow keys. */
export function splitPane(splitter: HTMLElement, pane: HTMLElement, label: string): void {
  splitter.setAttribute("aria-label", label);
  splitter.setAttribute("aria-valuemin", String(LEAST));
  splitter.setAttribute("aria-valuemax", String(MOST));
  const resize = (width: number): void => {
    const allowed = Math.min(MOST, Math.max(LEAST, width));
    pane.style.width = `${allowed}px`;
    splitter.setAttribute("aria-valuenow", String(allowed));
  };
  resize(pane.offsetWidth);
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") resize(pane.offsetWidth + STEP);
    if (event.key === "ArrowRight") resize(pane.offsetWidth - STEP);
  });
}
