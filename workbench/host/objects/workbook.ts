import { rangeOf } from "../../../src/grid/address";
import { invalidArgument, itemNotFound } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { isRecord, textArgument, type HostContext } from "./context";
import { rangeObject } from "./range";
import { tablesObject } from "./tables";
import { registrations, worksheetObject } from "./worksheet";

interface Root {
  readonly host: HostContext;
}

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
    GetActiveWorksheet: ({ host }) => sheetBy(host, host.workbook.activeSheet),
    GetFirst: ({ host }) => sheetBy(host, host.workbook.sheets[0]?.id),
    Add: ({ host }, args) =>
      worksheetObject(host, host.workbook.addSheet(typeof args[0] === "string" && args[0] !== "" ? args[0] : null)),
  },
  methods: { GetCount: ({ host }) => host.workbook.sheets.length, ...registrations(() => "Workbook") },
  items: ({ host }) => host.workbook.sheets.map((sheet) => worksheetObject(host, sheet)),
};

interface Keyed extends Root {
  readonly key: string;
}

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

function findKey(keys: Iterable<string>, wanted: unknown): string | undefined {
  const lower = textArgument(wanted, "name").toLowerCase();
  for (const key of keys) if (key.toLowerCase() === lower) return key;
  return undefined;
}

/** A collection that finds its items by a name. */
function keyed(
  name: string,
  item: HostType<Keyed>,
  keysOf: (host: HostContext) => Iterable<string>,
  add: (host: HostContext, args: readonly unknown[]) => string,
): HostType<Root> {
  const find = ({ host }: Root, wanted: unknown): HostObject | null => {
    const key = findKey(keysOf(host), wanted);
    return key === undefined ? null : hostObject(item, { host, key });
  };
  const get = (root: Root, wanted: unknown): HostObject => {
    const found = find(root, wanted);
    if (found === null) throw itemNotFound(`no ${String(wanted)}`);
    return found;
  };
  return {
    name,
    objects: {
      Add: ({ host }, args) => hostObject(item, { host, key: add(host, args) }),
      GetItem: (root, args) => get(root, args[0]),
      _Index: (root, args) => get(root, args[0]),
      GetItemOrNullObject: (root, args) => find(root, args[0]),
    },
    methods: { GetCount: ({ host }) => [...keysOf(host)].length },
    items: ({ host }) => [...keysOf(host)].map((key) => hostObject(item, { host, key })),
  };
}

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

const SETTING: HostType<Keyed> = {
  name: "Setting",
  marks: ({ key }) => ({ _Id: key }),
  values: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ host, key }) => host.workbook.settings.get(key) ?? null,
      set: ({ host, key }, value) => {
        host.workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ host, key }) => {
      host.workbook.settings.delete(key);
      return null;
    },
  },
};

const SETTINGS = keyed(
  "SettingCollection",
  SETTING,
  (host) => host.workbook.settings.keys(),
  (host, args) => {
    const key = textArgument(args[0], "key");
    host.workbook.settings.set(key, args[1]);
    return key;
  },
);

const PROPERTY: HostType<Keyed> = {
  name: "CustomProperty",
  marks: ({ key }) => ({ _Id: key }),
  values: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ host, key }) => host.workbook.properties.get(key) ?? "",
      set: ({ host, key }, value) => {
        host.workbook.properties.set(key, String(value));
      },
    },
    Type: { get: () => "String" },
  },
  methods: {
    Delete: ({ host, key }) => {
      host.workbook.properties.delete(key);
      return null;
    },
  },
};

const CUSTOM_PROPERTIES = keyed(
  "CustomPropertyCollection",
  PROPERTY,
  (host) => host.workbook.properties.keys(),
  (host, args) => {
    const key = textArgument(args[0], "key");
    host.workbook.properties.set(key, String(args[1]));
    return key;
  },
);

const PROPERTIES: HostType<Root> = {
  name: "DocumentProperties",
  values: {
    Title: {
      get: ({ host }) => host.workbook.title,
      set: ({ host }, value) => {
        host.workbook.title = textArgument(value, "title");
      },
    },
  },
  objects: { Custom: (root) => hostObject(CUSTOM_PROPERTIES, root) },
};

const namespaceOf = (xml: string): string => /xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
const MAX_PART = 1_000_000;

const PART: HostType<Keyed> = {
  name: "CustomXmlPart",
  marks: ({ key }) => ({ _Id: key }),
  values: {
    Id: { get: ({ key }) => key },
    NamespaceUri: { get: ({ host, key }) => namespaceOf(host.workbook.xmlParts.get(key) ?? "") },
  },
  methods: {
    GetXml: ({ host, key }) => host.workbook.xmlParts.get(key) ?? "",
    SetXml: ({ host, key }, args) => {
      host.workbook.xmlParts.set(key, partText(args[0]));
      return null;
    },
    Delete: ({ host, key }) => {
      host.workbook.xmlParts.delete(key);
      return null;
    },
  },
};

function partText(argument: unknown): string {
  const xml = textArgument(argument, "xml");
  if (xml.length > MAX_PART) throw invalidArgument("a custom XML part over 1 MB");
  return xml;
}

const addPart = (host: HostContext, args: readonly unknown[]): string => {
  const id = host.workbook.newId("{part-") + "}";
  host.workbook.xmlParts.set(id, partText(args[0]));
  return id;
};

interface Scoped extends Root {
  readonly namespace: string;
}
const SCOPED_PARTS: HostType<Scoped> = {
  name: "CustomXmlPartScopedCollection",
  objects: {
    GetItem: ({ host }, args) => hostObject(PART, { host, key: textArgument(args[0], "id") }),
    _Index: ({ host }, args) => hostObject(PART, { host, key: textArgument(args[0], "id") }),
  },
  methods: {
    GetCount: ({ host, namespace }) =>
      [...host.workbook.xmlParts.values()].filter((xml) => namespaceOf(xml) === namespace).length,
  },
  items: ({ host, namespace }) =>
    [...host.workbook.xmlParts]
      .filter(([, xml]) => namespaceOf(xml) === namespace)
      .map(([key]) => hostObject(PART, { host, key })),
};

const ALL_PARTS = keyed("CustomXmlPartCollection", PART, (host) => host.workbook.xmlParts.keys(), addPart);
const PARTS: HostType<Root> = {
  ...ALL_PARTS,
  objects: {
    ...ALL_PARTS.objects,
    GetByNamespace: (root, args) =>
      hostObject(SCOPED_PARTS, { ...root, namespace: textArgument(args[0], "namespace") }),
  },
};

const APPLICATION: HostType<Root> = {
  name: "Application",
  values: { CalculationMode: { get: () => "Automatic", set: () => undefined } },
  methods: {
    Calculate: ({ host }) => {
      host.workbook.generation += 1;
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
    Runtime: (root) => hostObject(RUNTIME, root),
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
