import type { DueItem } from "../../campaign/calendar-of";
import type { TrackerItem } from "../../check/facts/tracker";
import { calendarOf, vietnameseDate } from "../../text/day";
import { dueWithUnits, STANDINGS, type DueWithUnits } from "../../check/facts/due";
import { calendarJson } from "../json/calendar-json";
import { knownCampaign } from "../known-campaign";
import { gatherFiles, type ExitCode, type CommandContext } from "../command-context";
import type { CliWording } from "../wording/wording";

const WIDTH = 14;

function headOf({ name, place, month, lastGood, daysLeft, closed }: DueItem, wording: CliWording): string {
  const what = `${name.replace(/\.$/, "")}${month === null ? "" : ` (${month.slice(5)}/${month.slice(0, 4)})`}${place === null ? "" : ` · ${place}`}`;
  if (lastGood === null || daysLeft === null) return `${wording.noDay.padEnd(WIDTH)}  ${what}`;
  const day = `${wording.weekdays[calendarOf(lastGood).weekday] ?? ""} ${vietnameseDate(lastGood)}`;
  return `${wording.daysLeft(daysLeft).padEnd(WIDTH)}  ${day}${closed === null ? "" : ` (${wording.closed})`}  ${what}`;
}

function unitOf({ unit, received, exactlyOnDay }: TrackerItem, wording: CliWording): string {
  if (received === null) return unit;
  return `${unit} (${vietnameseDate(received)}${exactlyOnDay ? `, ${wording.onTheDay}` : ""})`;
}

const linesOf = ({ item, units }: DueWithUnits, wording: CliWording): readonly string[] => [
  headOf(item, wording),
  ...STANDINGS.flatMap((standing) => {
    const those = units.get(standing) ?? [];
    return those.length === 0
      ? []
      : [
          `    ${wording.standings[standing]} (${String(those.length)}): ${those.map((one) => unitOf(one, wording)).join("; ")}`,
        ];
  }),
];

/** `calendar`: what is due with days left, and with files which units have sent, are late, are missing. */
export async function calendar(context: CommandContext): Promise<ExitCode> {
  const { asked, wording, today, print } = context;
  const gathered = await gatherFiles(context);
  const campaign = knownCampaign(gathered);
  const due = dueWithUnits(campaign, asked.files.length === 0 ? null : gathered.register, today);
  if (asked.json) await context.printJson(calendarJson(campaign.id, today, due));
  else
    print(
      [wording.calendarOf(campaign.name, vietnameseDate(today)), ...due.flatMap((one) => linesOf(one, wording))].join(
        "\n",
      ),
    );
  return gathered.register.files.some(({ problem }) => problem !== null) ? 1 : 0;
}
