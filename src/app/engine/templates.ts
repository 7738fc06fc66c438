import type { Campaign } from "../../campaign/campaign";
import { unitWorkbook } from "../../check/native/unit-workbook";
import { slugOf } from "../../text/slug";
import type { FileWriterPort } from "../ports/files";
import type { FileBytes } from "../views/file";
import type { OnProgress } from "../ports/job";
import type { MadeFile } from "../views/report";

interface Making {
  readonly writer: FileWriterPort;
  readonly campaign: Campaign;
  readonly onProgress: OnProgress;
  /** Lets messages in between two files; gives whether to stop. */
  readonly stopped: () => Promise<boolean>;
}

/** A name for each, none twice however alike two units are called. */
function nameOf(unit: string | null, { id }: Campaign, taken: Set<string>): string {
  const stem = `mau-${slugOf(unit ?? id)}`;
  let name = `${stem}.xlsx`;
  for (let count = 2; taken.has(name); count += 1) name = `${stem}-${String(count)}.xlsx`;
  taken.add(name);
  return name;
}

/**
 * The blank workbook of each unit, guarded by native Excel rules: one as it is, many as one file; null where it was
 * stopped.
 */
export async function makeTemplates(
  units: readonly (string | null)[],
  { writer, campaign, onProgress, stopped }: Making,
): Promise<MadeFile | null> {
  const files: FileBytes[] = [];
  const names = new Set<string>();
  for (const [at, unit] of units.entries()) {
    onProgress({ done: at, total: units.length, what: unit ?? campaign.name });
    if (await stopped()) return null;
    files.push({ name: nameOf(unit, campaign, names), bytes: await writer.workbook(unitWorkbook(campaign, unit)) });
  }
  const [only] = files;
  const file =
    only !== undefined && files.length === 1
      ? only
      : { name: `mau-${slugOf(campaign.id)}.zip`, bytes: await writer.zip(files) };
  return { ok: true, file, page: null };
}
