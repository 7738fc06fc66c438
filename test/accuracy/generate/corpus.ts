import { convert } from "../../support/libreoffice";
import { findTool } from "../../support/tools";
import { bytesOf } from "./formats";
import type { TrueWorkbook } from "./truth";
import { inventWorkbook } from "./workbook";

export interface CorpusFile {
  readonly truth: TrueWorkbook;
  readonly bytes: Uint8Array;
}

interface Written {
  readonly truth: TrueWorkbook;
  readonly bytes: Uint8Array;
  readonly convert: "xls" | "ods" | null;
}

/** The workbooks of a seed as files. Without LibreOffice, .xls and .ods stay .xlsx. */
export async function makeCorpus(
  seed: number,
  count: number,
  withLibreOffice = findTool("libreoffice") !== null,
): Promise<readonly CorpusFile[]> {
  const written: Written[] = [];
  for (let index = 0; index < count; index += 1) {
    const { plan, truth } = inventWorkbook(seed, index);
    written.push({ truth, ...(await bytesOf(plan, truth.format)) });
  }
  const converted = new Map<string, Uint8Array>();
  if (withLibreOffice) {
    for (const to of ["xls", "ods"] as const) {
      const sources = written.filter((file) => file.convert === to);
      if (sources.length === 0) continue;
      const results = await convert(
        sources.map(({ truth, bytes }) => ({ name: `${truth.file.slice(0, 3)}.xlsx`, bytes })),
        to,
      );
      sources.forEach(({ truth }, index) => {
        const bytes = results[index];
        if (bytes !== undefined) converted.set(truth.file, bytes);
      });
    }
  }
  return written.map(({ truth, bytes }) => ({ truth, bytes: converted.get(truth.file) ?? bytes }));
}
