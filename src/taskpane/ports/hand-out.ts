import type { HandOutPort } from "../../app/ports";
import { saveTextFile } from "../save-file";

/** By the browser's download and clipboard. Desktop Excel's own view may do neither. */
export const browserHandOut: HandOutPort = {
  file: (name, text) => {
    saveTextFile(name, text);
    return Promise.resolve();
  },
  copy: (text) => navigator.clipboard.writeText(text).then(() => true, () => false),
};
