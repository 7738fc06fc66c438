import { strToU8, zipSync, type Zippable } from "fflate";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export const STYLES = `<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0000000000"/></numFmts>
<fonts><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><sz val="13"/><color rgb="FFFF0000"/><name val=".VnTime"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
<borders><border><left/><right/><top/><bottom/></border><border><left style="thin"/><right style="medium"/><top/><bottom/></border></borders>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs></styleSheet>`;

export interface PackageParts {
  /**
   * What stands inside `<worksheet>`, sheet by sheet; or whole documents where they start with "<?xml" or a root of
   * their own.
   */
  readonly sheets: readonly string[];
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Attributes of each `<sheet>`: ' state="hidden"'. */
  readonly states?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
  readonly rename?: (name: string) => string;
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (...items: readonly string[]): string =>
  `<Relationships xmlns="${RELATIONSHIPS}">${items.join("")}</Relationships>`;

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const contentTypes = (sheets: number): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  [
    ["workbook", "sheet.main"],
    ["styles", "styles"],
    ["sharedStrings", "sharedStrings"],
    ...Array.from({ length: sheets }, (_, index) => [`worksheets/sheet${index + 1}`, "worksheet"]),
  ]
    .map(([part, type]) => `<Override PartName="/xl/${part ?? ""}.xml" ContentType="${TYPE}.${type ?? ""}+xml"/>`)
    .join("") +
  "</Types>";

/** An .xlsx put together by hand from literal XML. */
export function packageOf({
  sheets,
  strings = "",
  styles = STYLES,
  workbookProperties = "",
  states = [],
  more = {},
  rename = (name) => name,
}: PackageParts): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbookProperties}<sheets>${sheets.map((_, index) => `<sheet name="Trang ${index + 1}" sheetId="${index + 1}"${states[index] ?? ""} r:id="s${index}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("st", "styles", "styles.xml"),
      relation("ss", "sharedStrings", "/xl/sharedStrings.xml"),
      ...sheets.map((_, index) => relation(`s${index}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
    ),
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": strings.startsWith("<?xml") ? strings : `<sst ${MAIN}>${strings}</sst>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        sheet.startsWith("<?xml") ? sheet : `<worksheet ${MAIN} xmlns:r="${OFFICE}">${sheet}</worksheet>`,
      ]),
    ),
    ...more,
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[rename(name)] = strToU8(text);
  return zipSync(files, { level: 1 });
}

/** A sheet of these rows only. */
export const sheetOf = (rows: string): string => `<sheetData>${rows}</sheetData>`;
