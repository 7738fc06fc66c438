import { useEffect, useRef, type RefObject } from "react";
import { keepUsedEscape, leaveHeading } from "./office-keys";

/** Fluent UI's focus library puts stops at the ends of the page that pass the focus on. */
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** The heading of what is in front: of a finding, a question, else of the view. */
const headingIn = (root: HTMLElement): HTMLElement | null =>
  root.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? root.querySelector<HTMLElement>('h2[tabindex="-1"]');

/**
 * Keeps the keyboard in the pane. Another view takes the focus to its heading, as soon as that is there; and where what
 * had the focus is gone, the heading takes it: on the page's body, the Tab key would be Excel's.
 */
export function useFocusKeeper(root: RefObject<HTMLElement | null>, view: string): void {
  const last = useRef(view);
  const wanted = useRef(false);
  const wasInside = useRef(false);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    const heading = root.current === null ? null : headingIn(root.current);
    wanted.current = heading === null;
    // Until the heading is there, the view itself has the keyboard: a view may have to be loaded first.
    (heading ?? root.current)?.focus({ preventScroll: true });
  }, [root, view]);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const look = (): void => {
      const lost = wasInside.current && isLost();
      if (!wanted.current && !lost) return;
      const heading = headingIn(element);
      if (heading === null) return;
      wanted.current = false;
      heading.focus({ preventScroll: true });
    };
    const noteFocus = (): void => {
      wasInside.current = !isLost();
      // Whoever has gone on elsewhere, into a menu, keeps the keyboard when the view's heading comes at last.
      if (wasInside.current && document.activeElement !== element) wanted.current = false;
    };
    // The focus left the pane for Excel: it is not lost.
    const noteLeft = (): void => {
      wasInside.current = false;
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", noteFocus);
    document.addEventListener("keydown", leaveHeading, true);
    document.addEventListener("keydown", keepUsedEscape);
    window.addEventListener("blur", noteLeft);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", noteFocus);
      document.removeEventListener("keydown", leaveHeading, true);
      document.removeEventListener("keydown", keepUsedEscape);
      window.removeEventListener("blur", noteLeft);
    };
  }, [root]);
}
