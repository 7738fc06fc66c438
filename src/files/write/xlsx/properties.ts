import { XML_HEAD, xmlAttribute, xmlText, xstring } from "./xml";

const SCHEMAS = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROGRAM = "Sổ Thi đua";

/** Title and maker. No time of making: the same plan gives the same file. */
export const corePropertiesXml = (title: string): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>${PROGRAM}</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>`;

export const applicationPropertiesXml = (): string =>
  `${XML_HEAD}<Properties xmlns="${SCHEMAS}/extended-properties"><Application>${PROGRAM}</Application></Properties>`;

/** Custom properties: our stamps, found again by the reader. */
export function customPropertiesXml(properties: Readonly<Record<string, string>>): string {
  const each = Object.entries(properties).map(
    // Numbers 0 and 1 are reserved by the format.
    ([name, text], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${xmlAttribute(name)}"><vt:lpwstr>${xstring(text)}</vt:lpwstr></property>`,
  );
  return `${XML_HEAD}<Properties xmlns="${SCHEMAS}/custom-properties" xmlns:vt="${SCHEMAS}/docPropsVTypes">${each.join("")}</Properties>`;
}
