import { writeCsv } from "../files/export/csv";
import { writeParquet } from "../files/export/parquet";
import { dataDictionary, exportColumns } from "../report/export/export-columns";
import type { Campaign } from "../campaign/campaign";
import type { RegisterRecord } from "../register/register";
import { exportFormat } from "./arguments";
import { writeBytes } from "./write-file";

/** Writes the register for other programs; a CSV gets its data dictionary beside it, Parquet carries it inside. */
export async function writeExport(file: string, campaign: Campaign, records: readonly RegisterRecord[]): Promise<void> {
  const columns = exportColumns(campaign);
  const dictionary = dataDictionary(columns);
  if (exportFormat(file) === "parquet") {
    await writeBytes(file, await writeParquet({ columns, rows: records }, { dictionary, campaign: campaign.name }));
    return;
  }
  await writeBytes(file, await writeCsv({ columns, rows: records }));
  await writeBytes(file.replace(/\.csv$/i, ".dictionary.tsv"), new TextEncoder().encode(dictionary));
}
