import { invalidArgument, itemNotFound } from "../host-error";
import { hostObject } from "../host-object";
import type { HostObject, HostType } from "../host-object";
import { textArgument } from "./context";
import type { HostContext } from "./context";
import { clearedByOlderBuild } from "../situation";

export interface Keyed extends Root {
  readonly key: string;
}

export function findKey(keys: Iterable<string>, wanted: unknown): string | undefined {
  const lower = textArgument(wanted, "name").toLowerCase();
  for (const key of keys) if (key.toLowerCase() === lower) return key;
  return undefined;
}

/** A collection that finds its items by a name. */
export function keyed(
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

export const SETTINGS = keyed(
  "SettingCollection",
  SETTING,
  (host) => host.workbook.settings.keys(),
  (host, args) => {
    const key = textArgument(args[0], "key");
    host.workbook.settings.set(key, args[1]);
    clearedByOlderBuild(host);
    return key;
  },
);

/** Outside the web a property's text is cut at 255 characters; an empty one is refused. */
const MAX_PROPERTY = 255;

function propertyText(value: unknown): string {
  const text = String(value);
  if (text === "") throw invalidArgument("a property has a value");
  return text.slice(0, MAX_PROPERTY);
}

const PROPERTY: HostType<Keyed> = {
  name: "CustomProperty",
  marks: ({ key }) => ({ _Id: key }),
  values: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ host, key }) => host.workbook.properties.get(key) ?? "",
      set: ({ host, key }, value) => {
        host.workbook.properties.set(key, propertyText(value));
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
    host.workbook.properties.set(key, propertyText(args[1]));
    clearedByOlderBuild(host);
    return key;
  },
);

export const PROPERTIES: HostType<Root> = {
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
      clearedByOlderBuild(host);
      return null;
    },
    Delete: ({ host, key }) => {
      host.workbook.xmlParts.delete(key);
      clearedByOlderBuild(host);
      return null;
    },
  },
};

function partText(argument: unknown): string {
  const xml = textArgument(argument, "xml");
  if (new TextEncoder().encode(xml).length > MAX_PART) throw invalidArgument("a custom XML part over 1 MB");
  return xml;
}

const addPart = (host: HostContext, args: readonly unknown[]): string => {
  clearedByOlderBuild(host);
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

export const PARTS: HostType<Root> = {
  ...ALL_PARTS,
  objects: {
    ...ALL_PARTS.objects,
    GetByNamespace: (root, args) =>
      hostObject(SCOPED_PARTS, { ...root, namespace: textArgument(args[0], "namespace") }),
  },
};

export interface Root {
  readonly host: HostContext;
}
