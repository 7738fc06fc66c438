import { walkXml, type Attributes } from "../../../src/files/read/xlsx/xml";

/** An element of an XML part; names without their prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  text: string;
}

/** The part as a tree; its top has no name and holds the document's own element. */
export function xmlTree(xml: string): XmlNode {
  const top: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  walkXml(
    xml,
    {
      open: (name, attributes) => {
        const node: XmlNode = { name, attributes, children: [], text: "" };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      close: () => {
        open.pop();
      },
      text: (text) => {
        const node = open.at(-1);
        if (node !== undefined) node.text += text;
      },
    },
    true,
  );
  return top;
}

/** Every element of that name below, however deep. */
export const allOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((child) => (child.name === name ? [child] : allOf(child, name)));

/** The first one of them. */
export function firstOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const child of node?.children ?? []) {
    const found = child.name === name ? child : firstOf(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first child of that name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name === name);

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
