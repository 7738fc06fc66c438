import type { DownloadPort } from "../../app/ports/files";
import { failureOf } from "../../excel/office/failure";

const TYPES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  tsv: "text/tab-separated-values",
  json: "application/json",
  zip: "application/zip",
};
const typeOf = (name: string): string => TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";

/** The address of a file must live until the browser has begun to save it. */
const ADDRESS_LIVES_MS = 60_000;

const plainText = (page: string): string => new DOMParser().parseFromString(page, "text/html").body.innerText;

/** The browser's own downloads and clipboard. */
export const browserDownload: DownloadPort = {
  save: (file) => {
    const { name } = file;
    const address = URL.createObjectURL(
      new Blob(["text" in file ? file.text : new Uint8Array(file.bytes)], { type: typeOf(name) }),
    );
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, ADDRESS_LIVES_MS);
    return Promise.resolve("saved");
  },
  copyText: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  copyPage: async (page) => {
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([page], { type: "text/html" }),
          "text/plain": new Blob([plainText(page)], { type: "text/plain" }),
        }),
      ]);
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  },
};

/**
 * For Excel on a desktop, which may save nothing for a pane and does not tell: a workbook is opened as one of its own,
 * all else is handed to the browser, and nobody can know what became of it.
 */
export const desktopDownload = (openWorkbook: (bytes: Uint8Array) => Promise<void>): DownloadPort => ({
  ...browserDownload,
  save: async (file) => {
    if ("bytes" in file && file.name.endsWith(".xlsx")) {
      const failure = await openWorkbook(file.bytes).then(() => null, failureOf);
      if (failure === null) return "opened";
    }
    await browserDownload.save(file);
    return "unsure";
  },
});
