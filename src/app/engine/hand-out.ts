import type { DocumentPlan } from "../../grid/document-plan";
import { dataDictionary, exportColumns } from "../../report/export/export-columns";
import { LETTER_LIST_FIELDS, type LetterFields } from "../../report/letters/template-fields";
import type { Letters } from "../../report/letters/write-letters";
import type { Report, ReportInput } from "../../report/report";
import type { FileWriterPort } from "../ports/files";
import type { FileBytes } from "../views/file";
import type { ExportFormat, MadeFile, UnitLetter } from "../views/report";
import { documentPage } from "./document-page";
import { planOf } from "./sheet-plans";

const made = (name: string, bytes: Uint8Array, page: string | null = null): MadeFile => ({
  ok: true,
  file: { name, bytes },
  page,
});

async function fromTemplate(
  writer: FileWriterPort,
  document: DocumentPlan,
  template: FileBytes,
  fields: LetterFields,
): Promise<MadeFile> {
  const filled = await writer.fill(template.bytes, fields, LETTER_LIST_FIELDS);
  return filled.ok ? made(`${document.name}.docx`, filled.bytes) : filled;
}

/** One letter as a Word file: our own, or the office's template filled with the same figures. */
export async function makeLetter(
  writer: FileWriterPort,
  letters: Letters,
  name: string,
  template: FileBytes | null,
): Promise<MadeFile> {
  const document = letters.documents.find((one) => one.name === name);
  if (document === undefined) throw new RangeError(`no letter is called ${name}`);
  return template === null
    ? made(`${name}.docx`, await writer.document(document), documentPage(document))
    : fromTemplate(writer, document, template, letters.fieldsOf(document));
}

/** What units are told besides the report: to one of them, or to all. */
export async function makeUnitLetters(
  writer: FileWriterPort,
  letters: Letters,
  kind: UnitLetter,
  unit: string | null,
): Promise<MadeFile | null> {
  const all = kind === "return-slip" ? letters.slips : letters.documents.filter((one) => one.kind === kind);
  const one = unit === null ? null : letters.toUnit(kind, unit);
  const chosen = unit === null ? all : one === null ? [] : [one];
  const [first, ...others] = chosen;
  if (first === undefined) return null;
  if (others.length === 0) return made(`${first.name}.docx`, await writer.document(first), documentPage(first));
  const files: FileBytes[] = [];
  for (const letter of chosen) files.push({ name: `${letter.name}.docx`, bytes: await writer.document(letter) });
  return made("phieu-tra-lai.zip", await writer.zip(files));
}

/** The report or the register as a file. */
export async function makeExport(
  writer: FileWriterPort,
  format: ExportFormat,
  input: ReportInput,
  reported: () => Report,
): Promise<MadeFile> {
  const { campaign, register } = input;
  const columns = exportColumns(campaign, input.today);
  const table = { columns, rows: register.records };
  const planned = (name: "report" | "register"): Promise<Uint8Array> =>
    writer.workbook(
      planOf(name, input, reported, {
        unit: null,
        language: "vi",
        openBook: null,
        base: null,
        arranged: (sheets) => sheets,
      }).plan,
    );
  switch (format) {
    case "report":
      return made(`bao-cao-${campaign.id}.xlsx`, await planned("report"));
    case "register":
      return made(`so-de-nghi-${campaign.id}.xlsx`, await planned("register"));
    case "csv":
      return made(`so-de-nghi-${campaign.id}.csv`, await writer.csv(table));
    case "dictionary":
      return made(`so-de-nghi-${campaign.id}-cac-cot.tsv`, await writer.text(`\uFEFF${dataDictionary(columns)}`));
    case "parquet":
      return made(
        `so-de-nghi-${campaign.id}.parquet`,
        await writer.parquet(table, { dictionary: dataDictionary(columns), campaign: campaign.name }),
      );
  }
}
