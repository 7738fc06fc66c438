import type { FileWriterPort } from "../../app/ports/files";

/** Makes files; each kind of writer is loaded when it is first needed. */
export const fileWriter: FileWriterPort = {
  workbook: async (plan) => (await import("../../files/write/xlsx/write-workbook")).writeWorkbook(plan),
  document: async (plan) => (await import("../../files/write/docx/write-document")).writeDocument(plan),
  fill: async (template, fields, known) => {
    const { fillTemplate, TemplateProblemError } = await import("../../files/write/docx/fill-template");
    try {
      return { ok: true, bytes: await fillTemplate(template, fields, known) };
    } catch (error) {
      if (error instanceof TemplateProblemError) return { ok: false, problem: error.problem };
      throw error;
    }
  },
  text: (text) => Promise.resolve(new TextEncoder().encode(text)),
  zip: async (files) => (await import("../../files/write/zip-files")).zipFiles(files),
  csv: async (table) => (await import("../../files/write/export/csv")).writeCsv(table),
  parquet: async (table, notes) => (await import("../../files/write/export/parquet")).writeParquet(table, notes),
};
