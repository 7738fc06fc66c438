import type { DraftPlace } from "../../excel/office/drafts";
import { storeOfPage } from "./store-of-page";

/**
 * A place on this computer for the workbook at that address; null for a workbook that is not saved yet, which shares
 * its name with others, and where the browser keeps nothing for pages. Excel on the web asks for a key of its own.
 */
export function draftPlace(): DraftPlace | null {
  const context: { readonly document?: { readonly url?: string }; readonly partitionKey?: string } = Office.context;
  const url = context.document?.url ?? "";
  const store = storeOfPage();
  if (url === "" || store === null) return null;
  const key = `${context.partitionKey ?? ""}so-thi-dua:draft:${url}`;
  return {
    read: () => store.getItem(key),
    write: (text) => {
      try {
        store.setItem(key, text);
      } catch (error) {
        // Full: the draft still stands in memory, and an older one must not be taken for it.
        if (!(error instanceof DOMException)) throw error;
        store.removeItem(key);
      }
    },
    clear: () => {
      store.removeItem(key);
    },
  };
}
