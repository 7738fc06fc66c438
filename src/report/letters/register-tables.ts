import { countBy } from "../../base/count-by";
import type { RegisterKind } from "../../campaign/campaign";
import type { DocumentTablePlan } from "../../grid/document-plan";
import { compareVietnamese } from "../../text/collate";
import type { RegisterRecord } from "../../register/register";
import { UNKNOWN_UNIT } from "../labels";
import type { ReportContext } from "../report-context";
import { grid } from "./paragraphs";
import { allButName, shown } from "./tables";

/** How a register is told of in a report: what is counted and by which of its values it falls apart. */
interface Told {
  readonly noun: string;
  readonly partOf: (record: RegisterRecord) => string;
  readonly unknown: string;
}

const KIND_WORDS = { individual: "Về cá nhân", collective: "Về tập thể", household: "Về hộ gia đình" } as const;
const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const TOLD: Readonly<Partial<Record<RegisterKind, Told>>> = {
  articles: {
    noun: "bài viết",
    partOf: ({ fields: { kind } }) => (kind === undefined ? "" : KIND_WORDS[kind]),
    unknown: "Chưa rõ đối tượng",
  },
  works: {
    noun: "công trình, phần việc, sự kiện",
    partOf: ({ fields: { workType } }) => first(workType ?? ""),
    unknown: "Chưa ghi loại",
  },
  initiatives: {
    noun: "sáng kiến",
    partOf: ({ fields: { initiativeLevel } }) => first(initiativeLevel ?? ""),
    unknown: "Chưa ghi cấp",
  },
};

/** More columns than these do not fit on a page. */
const MOST_PARTS = 5;
const OTHERS = "Loại khác";

interface Parts {
  readonly headers: readonly string[];
  readonly partOf: (record: RegisterRecord) => string;
}

function partsOf(records: readonly RegisterRecord[], told: Told): Parts {
  const raw = (record: RegisterRecord): string => told.partOf(record) || told.unknown;
  const usual = [...countBy(records, raw)]
    .sort(([a, x], [b, y]) => y - x || compareVietnamese(a, b))
    .map(([part]) => part);
  const kept = usual.length <= MOST_PARTS ? usual : [...usual.slice(0, MOST_PARTS - 1), OTHERS];
  return { headers: kept, partOf: (record) => (kept.includes(raw(record)) ? raw(record) : OTHERS) };
}

/** "12 bài viết: 10 về cá nhân, 2 về tập thể". */
export function registerSaid(register: RegisterKind, records: readonly RegisterRecord[]): string {
  const told = TOLD[register];
  if (told === undefined) return "";
  const { headers, partOf } = partsOf(records, told);
  const parts = headers.map(
    (part) =>
      `${part.charAt(0).toLowerCase()}${part.slice(1)}: ${String(records.filter((one) => partOf(one) === part).length)}`,
  );
  return `${String(records.length)} ${told.noun} (${parts.join("; ")})`;
}

/** Unit by unit, part by part; units that have nothing stand with a dash, so that nobody is left out. */
export function registerTable(register: RegisterKind, context: ReportContext): DocumentTablePlan | null {
  const told = TOLD[register];
  const records = context.figures.registers.get(register) ?? [];
  if (told === undefined || records.length === 0) return null;
  const { headers: parts, partOf } = partsOf(records, told);
  const units = context.figures.units.map(({ unit, all }) => ({
    name: unit === "" ? UNKNOWN_UNIT : unit,
    own: all.filter((record) => record.register === register),
  }));
  const line = (own: readonly RegisterRecord[]): readonly string[] => [
    ...parts.map((part) => shown(own.filter((record) => partOf(record) === part).length)),
    shown(own.length),
  ];
  const rows = units.map(({ name, own }, index) => [String(index + 1), name, ...line(own)]);
  const headers = ["STT", "Đơn vị", ...parts, "Cộng"];
  return grid(
    [9.5, 50, ...parts.map(() => 16), 14],
    headers,
    [...rows, ["", "Tổng cộng", ...line(records)]],
    allButName(headers),
    new Set([rows.length]),
  );
}
