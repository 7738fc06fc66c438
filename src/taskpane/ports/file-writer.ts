import type { FileWriterPort } from "../../app/ports";

/** Makes files; each kind of writer is loaded when it is first needed. */
export const fileWriter: FileWriterPort = {
  workbook: async (plan) => (await import("../../files/write")).writeWorkbook(plan),
  document: async (plan) => (await import("../../files/write-document")).writeDocument(plan),
  fill: async (template, fields, known) => {
    const { fillTemplate, TemplateProblemError } = await import("../../files/fill-template");
    try {
      return { ok: true, bytes: await fillTemplate(template, fields, known) };
    } catch (error) {
      if (error instanceof TemplateProblemError) return { ok: false, problem: error.problem };
      throw error;
    }
  },
  text: (text) => Promise.resolve(new TextEncoder().encode(text)),
  zip: async (files) => (await import("../../files/zip-files")).zipFiles(files),
  csv: async (table) => (await import("../../files/export/csv")).writeCsv(table),
  parquet: async (table, notes) => (await import("../../files/export/parquet")).writeParquet(table, notes),
};
