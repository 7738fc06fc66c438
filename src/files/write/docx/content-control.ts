import type * as Docx from "docx";

const attributes = (value: string): object => ({ _attr: { "w:val": value } });

/**
 * A run that a person has to fill in, as a content control of plain text: Word shows its name, takes what is typed in
 * place of the dots, and finds it by its tag. The library has no such element; it is put together around the run.
 */
export function contentControl(library: typeof Docx, label: string, run: Docx.TextRun): Docx.SimpleField {
  class ContentControl extends library.SimpleField {
    override prepForXml(context: Docx.IContext): Docx.IXmlableObject | undefined {
      const content = run.prepForXml(context);
      return {
        "w:sdt": [
          {
            "w:sdtPr": [
              { "w:alias": attributes(label) },
              { "w:tag": attributes(label) },
              { "w:showingPlcHdr": {} },
              { "w:text": {} },
            ],
          },
          { "w:sdtContent": [content] },
        ],
      };
    }
  }
  return new ContentControl("");
}
