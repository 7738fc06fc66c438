import { installHooks } from "../../../src/workbench/page/hooks";

/** The page without a grid: the pane and the workbook behind it, for tests of what the pane does. */
const slot = document.querySelector<HTMLElement>("#pane");
if (slot === null) throw new Error("the page has no place for the pane");
installHooks(slot);
