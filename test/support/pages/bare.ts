import { writeWorkbook } from "../../../src/files/write/xlsx/write-workbook";
import { planOfModel } from "../../../workbench/host/plan-of-model";
import { installHooks } from "../../../workbench/page/hooks";

declare global {
  interface Window {
    savedWorkbook: () => Promise<string>;
  }
}

/** The page without a grid: the pane and the workbook behind it, for tests of what the pane does. */
const slot = document.querySelector<HTMLElement>("#pane");
if (slot === null) throw new Error("the page has no place for the pane");
const hooks = installHooks(slot);

/** The workbook as an .xlsx file, the way the page's own button saves it; as base64, which travels to the test. */
window.savedWorkbook = async () => {
  const bytes = await writeWorkbook(planOfModel(hooks.host().context));
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
};
