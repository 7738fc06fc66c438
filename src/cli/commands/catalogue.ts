import type { Language } from "../../base/language";
import { catalogueOn, type OwnLine } from "../../campaign/catalogue/catalogue";
import { catalogueTable, readCatalogueTable } from "../../campaign/catalogue/catalogue-table";
import { catalogueTrouble } from "../../campaign/wording/catalogue";
import { isoOf, type Day } from "../../text/day";
import type { CommandContext, ExitCode } from "../command-context";
import { readText } from "../read-text";
import { UsageError } from "../usage-error";
import { writeTogether } from "../write-file";

/**
 * `campaigns --catalogue`: the awards that may be picked on a day, with those of another office's table; as a table that
 * Excel opens, or as JSON.
 */
export async function printCatalogue({ asked, print, today }: CommandContext): Promise<ExitCode> {
  const entries = catalogueOn(today, asked.lines === null ? [] : await linesOf(asked.lines, today, asked.language));
  const { out } = asked;
  if (out !== null)
    await writeTogether((outputs) =>
      outputs.addBytes(out, new TextEncoder().encode(`\uFEFF${catalogueTable(entries)}`)),
    );
  else if (asked.json) {
    const awards = entries.map(({ id, name, category, subjects, levels, aliases, decidedBy, source, own }) => ({
      ...{ id, name, category, subjects, levels, aliases, decidedBy, source, own },
    }));
    print(JSON.stringify({ version: 1, day: isoOf(today), awards }));
  } else print(catalogueTable(entries).replace(/\n$/u, ""));
  return 0;
}

/** Another office's lines. Throws `UsageError` with every row that cannot be taken. */
async function linesOf(file: string, day: Day, language: Language): Promise<readonly OwnLine[]> {
  const text = await readText(file, (wording) => wording.campaignUnreadable);
  const { lines, troubles } = readCatalogueTable(text, catalogueOn(day, []));
  if (troubles.length > 0)
    throw new UsageError((wording) =>
      wording.campaignUnreadable(file, troubles.map(catalogueTrouble[language]).join(" ")),
    );
  return lines;
}
