import { csvPieces } from "../files/write/export/csv";
import type { ExportTable } from "../files/write/export/export-table";
import { streamParquet } from "../files/write/export/parquet";
import { dataDictionary, exportColumns } from "../report/export/export-columns";
import type { Campaign } from "../campaign/campaign";
import type { Day } from "../text/day";
import type { RegisterRecord } from "../register/register";
import { exportFormat } from "./arguments";
import { dictionaryOf } from "./outputs";
import type { Outputs } from "./write-file";

/**
 * Writes the register for other programs; a CSV gets its data dictionary beside it, Parquet carries it inside. The
 * records may come one after the other: no more than a group of them is held.
 */
export async function writeExport(
  outputs: Outputs,
  file: string,
  campaign: Campaign,
  records: ExportTable<RegisterRecord>["rows"],
  exportedOn: Day | null = null,
): Promise<void> {
  const columns = exportColumns(campaign, exportedOn);
  const dictionary = dataDictionary(columns);
  const table = { columns, rows: records };
  if (exportFormat(file) === "parquet") {
    await outputs.add(file, (take) => streamParquet(table, take, { dictionary, campaign: campaign.name }));
    return;
  }
  const encoder = new TextEncoder();
  await outputs.add(file, async (take) => {
    for await (const piece of csvPieces(table)) await take(encoder.encode(piece));
  });
  await outputs.addBytes(dictionaryOf(file), encoder.encode(dictionary));
}
