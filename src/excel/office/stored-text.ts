import { storedNamespace, storedParts, textOfParts } from "../../grid/stored-part";

export interface StoredText {
  /** The text kept in the workbook under that name; null where none is or it is not whole. */
  readonly read: (context: Excel.RequestContext) => Promise<string | null>;
  /** Puts the text in the place of the former; sent with the next sync. `known` is what `find` gave. */
  readonly replace: (context: Excel.RequestContext, text: string, known: readonly string[]) => void;
  /** Ids of the parts that hold the text now. */
  readonly find: (context: Excel.RequestContext) => Promise<readonly string[]>;
}

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
      if (texts.length === 0) return null;
      await context.sync();
      return textOfParts(texts.map(({ value }) => value));
    },
    replace: (context, text, known) => {
      const parts = context.workbook.customXmlParts;
      for (const id of known) parts.getItemOrNullObject(id).delete();
      for (const xml of storedParts(name, text)) parts.add(xml);
    },
  };
}
