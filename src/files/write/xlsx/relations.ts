import { NAMESPACES, XML_HEAD, xmlAttribute } from "./xml";

export interface Relation {
  /** The last step of the relation's type: "worksheet", "chart" … or a whole address. */
  readonly type: string;
  readonly target: string;
}

/** The part that ties others together; the n-th relation is "rIdn". */
export function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(({ type, target }, index) => {
    const address = type.includes(":") ? type : `${NAMESPACES.relations}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${address}" Target="${xmlAttribute(target)}"/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${NAMESPACES.packageRelations}">${each.join("")}</Relationships>`;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Content types by the folder or file that a part's path starts with. */
const TYPES: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
  ["xl/worksheets/", `${SPREADSHEET}.worksheet+xml`],
  ["xl/styles.xml", `${SPREADSHEET}.styles+xml`],
  ["xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`],
  ["xl/tables/", `${SPREADSHEET}.table+xml`],
  ["xl/drawings/", `${OFFICE}.drawing+xml`],
  ["xl/charts/", `${OFFICE}.drawingml.chart+xml`],
  ["xl/customProperty", `${SPREADSHEET}.customProperty`],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/app.xml", `${OFFICE}.extended-properties+xml`],
  ["docProps/custom.xml", `${OFFICE}.custom-properties+xml`],
];

/** The part that says what each part is; relations are covered by their extension. */
export function contentTypesXml(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = TYPES.find(([start]) => path.startsWith(start) && !path.endsWith(".rels"));
    return type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type[1]}"/>`];
  });
  return `${XML_HEAD}<Types xmlns="${NAMESPACES.contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}
