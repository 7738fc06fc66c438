import { expose } from "comlink";
import type { EnginePort } from "../app/ports/engine";
import { FileProblemError } from "../files/read/problem";
import { readWorkbook } from "../files/read/read-workbook";
import { readStoredXml } from "../files/read/xlsx/stored-xml";
import { writeWorkbook } from "../files/write/xlsx/write-workbook";
import { storedNamespace, textOfParts } from "../grid/stored-part";
import { workerEngine } from "../taskpane/ports/worker-engine";
import type { BookFiles } from "./book/book-files";
import { STATE_NAME } from "./book/book-plan";

const files: BookFiles = {
  readPlan: async (plan) => (await readWorkbook("", await writeWorkbook(plan), { appearance: true })).sheets,
  bookFile: (plan) => writeWorkbook(plan),
  openBook: async (name, bytes) => {
    try {
      const workbook = await readWorkbook(name, bytes, { appearance: true });
      const stored = await readStoredXml(bytes, storedNamespace(STATE_NAME));
      return { ok: true, workbook, state: textOfParts(stored) };
    } catch (error) {
      if (!(error instanceof FileProblemError)) throw error;
      return { ok: false, problem: error.problem };
    }
  },
};

/** The engine and the maker of files, off the page's thread. */
expose({ ...workerEngine, ...files } satisfies EnginePort & BookFiles);
