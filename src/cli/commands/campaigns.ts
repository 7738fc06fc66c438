import { blankCampaign } from "../../campaign/blank";
import { BUILT_IN_OFFERS } from "../../campaign/built-in/offers";
import { openBuiltIn } from "../../campaign/built-in/open";
import type { Campaign } from "../../campaign/campaign";
import { campaignToJson } from "../../campaign/json";
import { PROFILES } from "../../campaign/profiles";
import { YEAR_END } from "../../campaign/year-end/offers";
import { calendarOf, isoOf } from "../../text/day";
import type { ExitCode, CommandContext } from "../command-context";
import { campaignJsonSchema } from "../json/campaign-schema";
import { UsageError } from "../usage-error";
import { writeTogether } from "../write-file";

const opened = async (ids: readonly string[]): Promise<readonly Campaign[]> =>
  (await Promise.all(ids.map(openBuiltIn))).filter((campaign) => campaign !== null);

/** `campaigns`: the built-in campaigns, plans first, then the year-end ones. */
export async function campaigns({ asked, print }: CommandContext): Promise<ExitCode> {
  const all = await opened([...BUILT_IN_OFFERS, ...YEAR_END].map(({ id }) => id));
  const list = all.map(({ id, name, year, plan, period, registers }) => ({
    id,
    name,
    year,
    issuer: plan.issuer,
    period: {
      from: period.from === null ? null : isoOf(period.from),
      to: period.to === null ? null : isoOf(period.to),
    },
    registers,
  }));
  print(
    asked.json
      ? JSON.stringify({ version: 1, campaigns: list })
      : list.map(({ id, name, issuer }) => `${id.padEnd(22)} ${name}${issuer === "" ? "" : ` (${issuer})`}`).join("\n"),
  );
  return 0;
}

const PLACE = "…";

function blankOf(profile: string, year: number): Campaign {
  const known = PROFILES.find((one) => one.profile === profile);
  if (known === undefined)
    throw new UsageError((wording) =>
      wording.unknownProfile(
        profile,
        PROFILES.map((one) => one.profile),
      ),
    );
  const made = blankCampaign(known, {
    id: `ke-hoach-${year}`,
    name: `Kế hoạch ${year}`,
    year,
    place: PLACE,
    superior: "",
  });
  return { ...made, plan: { ...made.plan, title: made.name } };
}

/** `campaigns --print ID`, `--blank PROFILE`, `--schema`: what a plan written as a file starts from; `--out` gets it. */
export async function printCampaign({ asked, print, today }: CommandContext): Promise<ExitCode> {
  const text = await textOf(asked, calendarOf(today).year);
  const { out } = asked;
  if (out === null) print(text.replace(/\n$/u, ""));
  else await writeTogether((outputs) => outputs.addBytes(out, new TextEncoder().encode(text)));
  return 0;
}

async function textOf({ printed, blank }: CommandContext["asked"], year: number): Promise<string> {
  if (blank !== null) return campaignToJson(blankOf(blank, year));
  if (printed === null) return `${JSON.stringify(campaignJsonSchema(), null, 2)}\n`;
  const campaign = await openBuiltIn(printed);
  if (campaign === null)
    throw new UsageError((wording) =>
      wording.unknownCampaign(
        printed,
        [...BUILT_IN_OFFERS, ...YEAR_END].map(({ id }) => id),
      ),
    );
  return campaignToJson(campaign);
}
