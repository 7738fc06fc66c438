import { columnLetterOf, rowNumberOf } from "../../../grid/address";
import { isSheetName, quotedSheetName } from "../../../grid/sheet-name";
import type { SheetPlan, WorkbookPlan } from "../../../grid/sheet-plan";
import { formulaXml } from "./formula";
import { PlanError } from "./plan-error";
import { NAMESPACES, XML_HEAD, xmlAttribute, xmlText } from "./xml";

/** What the workbook says of a sheet. */
export type SheetHead = Pick<SheetPlan, "name" | "visibility" | "page">;

/** The index of the sheet to show: the wished one, or the first that can be seen. Throws where a plan has none. */
export function activeSheetOf(sheets: readonly SheetHead[], wished: number): number {
  if (sheets[wished]?.visibility === "visible") return wished;
  const first = sheets.findIndex(({ visibility }) => visibility === "visible");
  if (first < 0) throw new PlanError("A workbook needs a visible sheet.");
  return first;
}

/** Throws where Excel would not take the name of the sheet beside those before it. */
export function mustHaveGoodName({ name }: SheetHead, before: readonly SheetHead[]): void {
  if (!isSheetName(name)) throw new PlanError(`“${name}” cannot be the name of a sheet.`);
  const key = name.toLowerCase();
  if (before.some((other) => other.name.toLowerCase() === key)) throw new PlanError(`Two sheets are called “${name}”.`);
}

const sheetStates = { visible: "", hidden: ' state="hidden"', veryHidden: ' state="veryHidden"' } as const;

function printNames(sheet: SheetHead, index: number): readonly string[] {
  const quoted = quotedSheetName(sheet.name);
  const { printArea, titleRows } = sheet.page;
  const named = (name: string, reference: string): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}">${xmlText(reference)}</definedName>`;
  return [
    ...(printArea === null
      ? []
      : [
          named(
            "Print_Area",
            `${quoted}!$${columnLetterOf(printArea.left)}$${rowNumberOf(printArea.top)}:$${columnLetterOf(printArea.right)}$${rowNumberOf(printArea.bottom)}`,
          ),
        ]),
    ...(titleRows === null ? [] : [named("Print_Titles", `${quoted}!$${titleRows.from + 1}:$${titleRows.to + 1}`)]),
  ];
}

/** The part that names the sheets; the n-th sheet has the relation "rIdn". */
export function workbookXml(heads: readonly SheetHead[], given: WorkbookPlan["names"], active: number): string {
  const sheets = heads.map(
    ({ name, visibility }, index) =>
      `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${sheetStates[visibility]} r:id="rId${index + 1}"/>`,
  );
  const names = [
    ...heads.flatMap(printNames),
    ...Object.entries(given).map(
      ([name, reference]) => `<definedName name="${xmlAttribute(name)}">${formulaXml(reference)}</definedName>`,
    ),
  ];
  return [
    `${XML_HEAD}<workbook xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relations}"><workbookPr defaultThemeVersion="124226"/>`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="800" activeTab="${active}"/></bookViews>`,
    `<sheets>${sheets.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join("");
}
