import { isRecord } from "../../../src/base/is-record";
import { rangeOf } from "../../../src/grid/address";
import { invalidArgument } from "../host-error";
import { hostObject } from "../host-object";
import { mustBeInFront, mustHaveCellsInFront, mustHaveOpenStructure } from "../situation";
import type { HostObject, HostType } from "../host-object";
import { textArgument } from "./context";
import type { HostContext } from "./context";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";
import { registrations, worksheetObject } from "./worksheet";
import type { Keyed, Root } from "./workbook-parts";
import { PARTS, PROPERTIES, SETTINGS, findKey, keyed } from "./workbook-parts";

function sheetBy(host: HostContext, key: unknown): HostObject {
  return worksheetObject(host, host.workbook.sheet(textArgument(key, "sheet")));
}

function findSheet(host: HostContext, key: unknown): HostObject | null {
  const sheet = host.workbook.findSheet(textArgument(key, "sheet"));
  return sheet === undefined ? null : worksheetObject(host, sheet);
}

const SHEETS: HostType<Root> = {
  name: "WorksheetCollection",
  objects: {
    GetItem: ({ host }, args) => sheetBy(host, args[0]),
    _Index: ({ host }, args) => sheetBy(host, args[0]),
    GetItemOrNullObject: ({ host }, args) => findSheet(host, args[0]),
    GetActiveWorksheet: ({ host }) => {
      mustHaveCellsInFront(host.situation);
      return sheetBy(host, host.workbook.activeSheet);
    },
    GetFirst: ({ host }) => sheetBy(host, host.workbook.sheets[0]?.id),
    Add: ({ host }, args) => {
      mustBeInFront(host.situation);
      mustHaveOpenStructure(host.situation);
      return worksheetObject(
        host,
        host.workbook.addSheet(typeof args[0] === "string" && args[0] !== "" ? args[0] : null),
      );
    },
  },
  methods: { GetCount: ({ host }) => host.workbook.sheets.length, ...registrations(() => "Workbook") },
  items: ({ host }) => host.workbook.sheets.map((sheet) => worksheetObject(host, sheet)),
};

const NAME: HostType<Keyed> = {
  name: "NamedItem",
  marks: ({ key }) => ({ _Id: key }),
  values: {
    Name: { get: ({ key }) => key },
    Formula: {
      get: ({ host, key }) => host.workbook.names.get(key) ?? "",
      set: ({ host, key }, value) => {
        host.workbook.names.set(key, textArgument(value, "formula"));
        host.workbook.generation += 1;
      },
    },
    Visible: { get: () => true, set: () => undefined },
  },
  methods: {
    Delete: ({ host, key }) => {
      host.workbook.names.delete(key);
      return null;
    },
  },
};

const NAMES = keyed(
  "NamedItemCollection",
  NAME,
  (host) => host.workbook.names.keys(),
  (host, args) => {
    const name = textArgument(args[0], "name");
    if (findKey(host.workbook.names.keys(), name) !== undefined) throw invalidArgument(`a name ${name} exists`);
    const reference = args[1];
    host.workbook.names.set(name, typeof reference === "string" ? reference : "=#REF!");
    host.workbook.generation += 1;
    return name;
  },
);

interface Created extends Root {
  readonly base64: string;
}

/** A workbook that is made of a file and stands open once it is told to. */
const CREATED: HostType<Created> = {
  name: "WorkbookCreated",
  marks: () => ({ _Id: "created" }),
  methods: {
    Open: ({ host, base64 }) => {
      host.workbooksCreated.push(base64);
      return null;
    },
  },
};

const APPLICATION: HostType<Root> = {
  name: "Application",
  values: {
    CalculationMode: {
      get: ({ host }) => (host.workbook.manualCalculation ? "Manual" : "Automatic"),
      set: ({ host }, value) => {
        const mode = textArgument(value, "calculationMode");
        if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode)) throw invalidArgument(`no mode ${mode}`);
        host.workbook.manualCalculation = mode === "Manual";
        if (mode !== "Manual") host.workbook.calculate();
      },
    },
  },
  objects: {
    CreateWorkbook: ({ host }, args) =>
      hostObject(CREATED, { host, base64: typeof args[0] === "string" ? args[0] : "" }),
  },
  methods: {
    Calculate: ({ host }) => {
      host.workbook.calculate();
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const RUNTIME: HostType<Root> = {
  name: "Runtime",
  values: {
    EnableEvents: {
      get: ({ host }) => host.eventsEnabled,
      set: ({ host }, value) => {
        host.eventsEnabled = value === true;
      },
    },
  },
};

function selected({ host }: Root): HostObject {
  const { selection } = host.workbook;
  const sheet = host.workbook.sheet(selection?.sheet ?? host.workbook.activeSheet);
  return rangeObject({ host, sheet, areas: [selection?.range ?? rangeOf(0, 0, 0, 0)] });
}

function byReference({ host }: Root, args: readonly unknown[]): HostObject | null {
  const reference = args[0];
  if (!isRecord(reference) && typeof reference !== "string") return null;
  return selected({ host });
}

const PROTECTION: HostType<Root> = {
  name: "WorkbookProtection",
  values: { Protected: { get: ({ host }) => host.situation.structureProtected } },
  methods: {
    Protect: ({ host }) => {
      mustHaveOpenStructure(host.situation);
      host.situation.structureProtected = true;
      host.workbook.undoStackClears += 1;
      return null;
    },
    Unprotect: ({ host }) => {
      host.situation.structureProtected = false;
      host.workbook.undoStackClears += 1;
      return null;
    },
  },
};

const WORKBOOK: HostType<Root> = {
  name: "Workbook",
  values: {
    Name: { get: ({ host }) => host.workbook.name },
    IsDirty: { get: () => true, set: () => undefined },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: (root) => hostObject(APPLICATION, root),
    Worksheets: (root) => hostObject(SHEETS, root),
    Tables: ({ host }) => tablesObject({ host, sheet: null }),
    Names: (root) => hostObject(NAMES, root),
    Settings: (root) => hostObject(SETTINGS, root),
    CustomXmlParts: (root) => hostObject(PARTS, root),
    Properties: (root) => hostObject(PROPERTIES, root),
    Protection: (root) => hostObject(PROTECTION, root),
    GetSelectedRange: selected,
    GetActiveCell: selected,
    _GetRangeForEventByReferenceId: byReference,
  },
};

const GLOBAL: HostType<Root> = {
  ...WORKBOOK,
  name: "Global",
  objects: {
    ...WORKBOOK.objects,
    Workbook: (root) => hostObject(WORKBOOK, root),
    _Runtime: (root) => hostObject(RUNTIME, root),
  },
  methods: {
    CreateWorkbook: ({ host }, args) => {
      host.workbooksCreated.push(typeof args[0] === "string" ? args[0] : "");
      return null;
    },
    _CreateWorkbook: ({ host }, args) => {
      host.workbooksCreated.push(typeof args[0] === "string" ? args[0] : "");
      return null;
    },
  },
};

/** Everything that a batch starts from. */
export const globalObject = (host: HostContext): HostObject => hostObject(GLOBAL, { host });
