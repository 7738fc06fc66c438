import type { ReadingMarkPort } from "../../app/ports/surroundings";
import { storeOfPage } from "./store-of-page";

const KEY = "so-thi-dua:reading";

/** Kept on this computer: a page that runs out of memory takes its worker, its state and its errors with it. */
export function readingMark(): ReadingMarkPort {
  const store = storeOfPage();
  return {
    put: (file) => {
      try {
        store?.setItem(KEY, file);
      } catch (error) {
        // Full: then nothing is known afterwards, as where nothing is kept at all.
        if (!(error instanceof DOMException)) throw error;
      }
    },
    clear: () => {
      store?.removeItem(KEY);
    },
    left: () => store?.getItem(KEY) ?? null,
  };
}
