import { storedNamespace, storedParts, versionsOfParts, type StoredVersion } from "../../grid/stored-part";

export interface StoredText {
  /** All whole texts kept in the workbook under that name, the newest first. */
  readonly read: (context: Excel.RequestContext) => Promise<readonly StoredVersion[]>;
  /** Puts the text in the place of the former ones; sent with the next sync. `known` is what `find` gave. */
  readonly replace: (context: Excel.RequestContext, version: StoredVersion, known: readonly string[]) => void;
  /** Ids of the parts that hold the text now. */
  readonly find: (context: Excel.RequestContext) => Promise<readonly string[]>;
}

/** A saving that begins now. */
export const newVersion = (text: string): StoredVersion => ({
  id: crypto.randomUUID().slice(0, 13),
  at: new Date().toISOString(),
  text,
});

/** A text kept inside the workbook as custom XML: it travels with the file and holds more than the settings do. */
export function storedText(name: string): StoredText {
  const partsOf = async (context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> => {
    const parts = context.workbook.customXmlParts.getByNamespace(storedNamespace(name));
    parts.load("items/id");
    await context.sync();
    return parts.items;
  };
  return {
    find: async (context) => (await partsOf(context)).map((part) => part.id),
    read: async (context) => {
      const texts = (await partsOf(context)).map((part) => part.getXml());
      if (texts.length === 0) return [];
      await context.sync();
      return versionsOfParts(texts.map(({ value }) => value));
    },
    replace: (context, version, known) => {
      const parts = context.workbook.customXmlParts;
      for (const id of known) parts.getItemOrNullObject(id).delete();
      for (const xml of storedParts(name, version.text, version)) parts.add(xml);
    },
  };
}
