import type { Campaign, SubjectKind } from "../../src/campaign/campaign";
import { builtIn } from "../../src/campaign/built-in/index";
import { rowNumber } from "../../src/grid/address";
import type { RecordFields, RegisterRecord } from "../../src/register/register";
import { dayOfIso, isoOf, type Day } from "../../src/text/day";
import { inventDeed, POSITIONS } from "../content/deeds";
import { inventPerson } from "../content/people";
import { randomFrom, type Random } from "../content/random";

const CAMPAIGNS = ["quoc-oai-2022", "phu-lam-2022", "so-vhtt-2023"] as const;
const UNITS = 20;
/** This share of the people is proposed by the next office too. */
const PROPOSED_TWICE = 0.01;

const two = (value: number): string => String(value).padStart(2, "0");

function campaignOf(office: number): Campaign {
  const campaign = builtIn(CAMPAIGNS[office % CAMPAIGNS.length] ?? CAMPAIGNS[0]);
  if (campaign === null) throw new Error("the campaign is not built in");
  // All offices of a kind are called alike, as in life: only the body above tells them apart.
  const number = String(office + 1).padStart(4, "0");
  return {
    ...campaign,
    office: { ...campaign.office, name: "PHÒNG NỘI VỤ", superior: `UBND HUYỆN SỐ ${number}`, code: number },
  };
}

function kindOf(random: Random): SubjectKind {
  if (random.chance(0.8)) return "individual";
  return random.chance(0.7) ? "collective" : "household";
}

function fieldsOf(random: Random, { awards }: Campaign, from: Day): RecordFields {
  const kind = kindOf(random);
  const fitting = awards.filter(({ subjects }) => subjects.includes(kind));
  const proposed = fitting.length === 0 ? [] : [fitting[random.int(0, fitting.length - 1)]?.name ?? ""];
  const common = {
    kind,
    achievement: inventDeed(random),
    deedDate: isoOf((from + random.int(0, 200)) as Day),
    awards: proposed,
  };
  if (kind !== "individual")
    return {
      ...common,
      name: `${kind === "collective" ? "Tổ dân phố số" : "Hộ gia đình số"} ${String(random.int(1, 900))}`,
    };
  const { name, sex, birth, phone, idNumber } = inventPerson(random);
  return { ...common, name, sex, phone, idNumber, position: random.pick(POSITIONS), birth: isoOf(dayOfBirth(birth)) };
}

function dayOfBirth({ year, month, date }: ReturnType<typeof inventPerson>["birth"]): Day {
  const day = dayOfIso(`${String(year)}-${two(month)}-${two(date)}`);
  if (day === null) throw new Error("no such day");
  return day;
}

/** The register of one office, invented; the same for the same numbers. */
export interface InventedRegister {
  readonly campaign: Campaign;
  readonly records: readonly RegisterRecord[];
}

export function inventRegister(office: number, records: number): InventedRegister {
  const campaign = campaignOf(office);
  const from = campaign.period.from ?? dayOfBirth({ year: campaign.year, month: 1, date: 1 });
  const own = randomFrom(office + 1);
  const others = randomFrom(office);
  return {
    campaign,
    records: Array.from({ length: records }, (_, index): RegisterRecord => {
      // The last rows are the first ones of the office before: people whom both propose.
      const fields = fieldsOf(index < records * (1 - PROPOSED_TWICE) ? own : others, campaign, from);
      const unit = `Đơn vị số ${String((index % UNITS) + 1)}`;
      const file = `don-vi-${two((index % UNITS) + 1)}.xlsx`;
      const row = rowNumber(Math.floor(index / UNITS) + 5);
      return {
        id: `${file}#Danh sách#${String(row)}`,
        register: "nominations",
        source: { file, sheet: "Danh sách", row },
        fields,
        raw: {},
        columns: {},
        attestations: {},
        papers: {},
        extra: {},
        problems: [],
        unitMatch: { typed: unit, from: "title", unit, candidates: [] },
      };
    }),
  };
}
