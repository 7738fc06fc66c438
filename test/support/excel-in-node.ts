import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { EventEntry } from "../../workbench/host/events";
import { ExcelHost } from "../../workbench/host/excel-host";
import { WorkbookModel } from "../../workbench/host/workbook-model";
import { ROOT } from "./root";

/** What Office.js hands over for one `context.sync()`, and how it wants to be answered. */
interface RichApi {
  executeRichApiRequestAsync: (message: readonly unknown[], callback: (result: unknown) => void) => void;
}

/** The library's own way to be told of events without a page. */
interface Events {
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly EventEntry[] }) => void;
}

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & Events;
  readonly OSF: { readonly DDA: { readonly RichApi: RichApi } };
}

const LIBRARY = path.join(ROOT, "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");
/** Where the body of a request stands among what is sent. */
const BODY = 4;

let library: Library | null = null;

/** Microsoft's own client library, unmodified, in a window of its own that has no page. */
function loaded(): Library {
  if (library !== null) return library;
  const location = { href: "https://localhost/", search: "", protocol: "https:" };
  const page: Record<string, unknown> = { console, setTimeout, clearTimeout, Promise, location };
  Object.assign(page, {
    window: page,
    navigator: { userAgent: "node" },
    document: { domain: "localhost", location, getElementsByTagName: () => [] },
  });
  vm.runInContext(readFileSync(LIBRARY, "utf8"), vm.createContext(page), { filename: LIBRARY });
  library = page as unknown as Library;
  return library;
}

const emptyWorkbook = (name: string): WorkbookModel => {
  const model = new WorkbookModel(name);
  model.addSheet("Sheet1");
  return model;
};

/** A played Excel that the code under test reaches through the real Office.js, without a browser. */
export function excelInNode(model = emptyWorkbook("so.xlsx")): ExcelHost {
  const host = new ExcelHost(model);
  const { Excel: excel, OfficeExtension: extension, OSF } = loaded();
  Object.assign(globalThis, { Excel: excel, OfficeExtension: extension });
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvents((entries) => {
    extension._testTriggerRichApiMessageEvent({ entries });
  });
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    const answer = host.process(String(message[BODY]));
    queueMicrotask(() => {
      callback({ status: "succeeded", value: { data: [200, [], answer] } });
    });
  };
  return host;
}
