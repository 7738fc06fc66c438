import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { writeExport } from "../../src/cli/write-export";
import { writeTogether } from "../../src/cli/write-file";
import { sumOfKinds } from "../../src/report/figures/figures";
import { Tally } from "../../src/report/figures/tally";
import { inventRegister } from "./invent";

/**
 * What our own engine counted while the registers were written: "campaign · award" → nominations, and how many in all.
 */
export interface Counted {
  readonly nominations: number;
  readonly byAward: ReadonlyMap<string, number>;
}

/** Invents the registers and writes each to `registers/` of the folder as its office would; none is kept in memory. */
export async function writeRegisters(folder: string, records: number, offices: number): Promise<Counted> {
  const registers = path.join(folder, "registers");
  await rm(registers, { recursive: true, force: true });
  await mkdir(registers, { recursive: true });
  let nominations = 0;
  const byAward = new Map<string, number>();
  for (let office = 0; office < offices; office += 1) {
    const share = Math.floor(((office + 1) * records) / offices) - Math.floor((office * records) / offices);
    const invented = inventRegister(office, share);
    const tally = new Tally(invented.campaign, []);
    tally.add(invented.records);
    nominations += tally.total.nominations;
    for (const [award, kinds] of tally.total.byAward) {
      const key = `${invented.campaign.id} · ${award}`;
      const count = sumOfKinds(kinds);
      if (count > 0) byAward.set(key, (byAward.get(key) ?? 0) + count);
    }
    await writeTogether((outputs) =>
      writeExport(
        outputs,
        path.join(registers, `so-${String(office + 1).padStart(4, "0")}.parquet`),
        invented.campaign,
        invented.records,
      ),
    );
  }
  return { nominations, byAward };
}
