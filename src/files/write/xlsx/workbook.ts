import { columnLetterOf, rowNumberOf } from "../../../grid/address";
import { isSheetName, quotedSheetName } from "../../../grid/sheet-name";
import type { SheetPlan, WorkbookPlan } from "../../../grid/sheet-plan";
import { formulaXml } from "./formula";
import { PlanError } from "./plan-error";
import { NAMESPACES, XML_HEAD, xmlAttribute, xmlText } from "./xml";

/** The index of the sheet to show: the wished one, or the first that can be seen. Throws where a plan has none. */
export function activeSheetOf({ sheets, activeSheet }: WorkbookPlan): number {
  if (sheets[activeSheet]?.visibility === "visible") return activeSheet;
  const first = sheets.findIndex(({ visibility }) => visibility === "visible");
  if (first < 0) throw new PlanError("A workbook needs a visible sheet.");
  return first;
}

/** Throws where Excel would not take the names of the sheets. */
export function mustHaveGoodNames(sheets: readonly SheetPlan[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (!isSheetName(name)) throw new PlanError(`“${name}” cannot be the name of a sheet.`);
    if (taken.has(key)) throw new PlanError(`Two sheets are called “${name}”.`);
    taken.add(key);
  }
}

const sheetStates = { visible: "", hidden: ' state="hidden"', veryHidden: ' state="veryHidden"' } as const;

function printNames(sheet: SheetPlan, index: number): readonly string[] {
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
export function workbookXml(plan: WorkbookPlan): string {
  const sheets = plan.sheets.map(
    ({ name, visibility }, index) =>
      `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${sheetStates[visibility]} r:id="rId${index + 1}"/>`,
  );
  const names = [
    ...plan.sheets.flatMap(printNames),
    ...Object.entries(plan.names).map(
      ([name, reference]) => `<definedName name="${xmlAttribute(name)}">${formulaXml(reference)}</definedName>`,
    ),
  ];
  return [
    `${XML_HEAD}<workbook xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relations}"><workbookPr defaultThemeVersion="124226"/>`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="800" activeTab="${activeSheetOf(plan)}"/></bookViews>`,
    `<sheets>${sheets.join("")}</sheets>`,
    names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`,
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  ].join("");
}
