import { withScoreColumns } from "../../campaign/score-columns";
import { blankCampaign } from "../../campaign/blank";
import type {
  Campaign,
  CampaignAward,
  Criterion,
  PlanDocument,
  RegisterKind,
  Rule,
  Submission,
  ValueSource,
} from "../../campaign/campaign";
import { SUBJECT_KINDS, type SubjectKind } from "../../campaign/basics";
import { campaignOfDraft } from "../../campaign/draft";
import { slipsOf } from "../slips/slips";
import { awardOf, Awards } from "./campaign-awards";
import { capitalised, trimmed } from "../grammar/pieces";
import { nameOf, placeOf, profileOf } from "./plan-office";
import { columnsOfRegister } from "./register-columns";
import { ruleOfQuota, ruleOfShare } from "./campaign-rules";
import { UnitKinds } from "./campaign-units";
import type { PlanDraft } from "./draft-plan";
import type { DraftContent, DraftValue, ValueKind } from "./values";

type Of<K extends ValueKind> = DraftValue & { readonly content: Extract<DraftContent, { kind: K }> };

/** The values of a draft that were ticked, asked for by kind. */
class Ticked {
  readonly #values: readonly DraftValue[];
  readonly #draft: PlanDraft;

  constructor(draft: PlanDraft, ticked: ReadonlySet<string>) {
    this.#draft = draft;
    this.#values = draft.values.filter(({ id }) => ticked.has(id));
  }

  all<K extends ValueKind>(kind: K): readonly Of<K>[] {
    return this.#values.filter((value): value is Of<K> => value.content.kind === kind);
  }

  first<K extends ValueKind>(kind: K): Of<K> | undefined {
    return this.all(kind)[0];
  }

  sentence(value: DraftValue): string {
    return this.#draft.sentences[value.sentence]?.text ?? "";
  }
}

/** Ids of the values that are ticked beforehand. */
export const surelyTicked = ({ values }: PlanDraft): ReadonlySet<string> =>
  new Set(values.filter(({ pile }) => pile === "sure").map(({ id }) => id));

function planOf(draft: PlanDraft, ticked: Ticked, title: string, issuer: string): PlanDocument {
  const slips = slipsOf(draft);
  const signed = ticked.first("signature")?.content;
  return {
    number: ticked.first("number")?.content.number ?? null,
    issuer,
    issuedOn: ticked.first("issuedOn")?.content.day ?? null,
    title,
    legalBasis: ticked.all("basis").map(({ content: { text, day } }) => ({ text, day })),
    nameVariants: slips.nameVariants.map(({ names }) => ({ names })),
    openValues: ticked
      .all("open")
      .map(({ content: { what } }) => (what === "number" ? "Số kế hoạch" : "Ngày ban hành kế hoạch")),
    defects: slips.defects,
    signature: signed === undefined ? { lines: [], name: null } : { lines: signed.lines, name: signed.name },
    recipients: ticked.all("recipient").map(({ content: { text } }) => text),
  };
}

function registersOf(ticked: Ticked): readonly RegisterKind[] {
  const used = new Set<RegisterKind>(["nominations"]);
  for (const { content } of ticked.all("quota")) if (content.register !== null) used.add(content.register);
  for (const { content } of ticked.all("submission")) if (content.proof !== null) used.add(content.proof);
  for (const { content } of [
    ...ticked.all("column"),
    ...ticked.all("criterion"),
    ...ticked.all("copies"),
    ...ticked.all("fieldDeadline"),
  ])
    used.add(content.register);
  for (const { content } of ticked.all("share")) if (/sáng kiến/iu.test(content.what)) used.add("initiatives");
  if (ticked.all("score").length > 0) used.add("scores");
  const order: readonly RegisterKind[] = ["nominations", "articles", "works", "initiatives", "scores"];
  return [...order.filter((register) => used.has(register)), "submissions"];
}

function criteriaOf(ticked: Ticked): readonly Criterion[] {
  return ticked.all("criterion").map(({ content: { register, text }, place }, index) => ({
    id: `TC${index + 1}`,
    place,
    text,
    register,
    awards: [],
    required: true,
    headerWords: [
      text
        .split(/\s+/u)
        .slice(0, 4)
        .join(" ")
        .replace(/[,;:.]$/u, "")
        .toLocaleLowerCase("vi"),
    ],
  }));
}

function submissionsOf(ticked: Ticked, registers: readonly RegisterKind[]): readonly Submission[] {
  return ticked.all("submission").map((value, index) => {
    const { name, deadline, proof, closing } = value.content;
    return {
      id: `NOP${index + 1}`,
      place: value.place,
      name,
      text: ticked.sentence(value),
      deadline,
      unitKinds: [],
      proof: proof !== null && registers.includes(proof) ? proof : null,
      required: true,
      closing,
    };
  });
}

const LONGEST_TASK = 120;

/** What is to be done, without who is to do it: the first of it where it is long. */
function taskOf(who: string, text: string): string {
  const at = text.indexOf(who);
  const task = trimmed(text.slice(at < 0 ? 0 : at + who.length).replace(/^[\s:–-]*(?:\([^)]*\))?[\s:–-]*/u, ""));
  const whole = task === "" ? text : capitalised(task);
  return whole.length <= LONGEST_TASK ? whole : `${whole.slice(0, whole.lastIndexOf(" ", LONGEST_TASK))}…`;
}

const mostOf = (ticked: Ticked, of: "bonus" | "minus"): number | null =>
  ticked.all("scoreLimit").find(({ content }) => content.of === of)?.content.points ?? null;

function rulesOf(
  ticked: Ticked,
  awards: Awards,
  units: UnitKinds,
  months: { readonly from: string; readonly to: string } | null,
): readonly Rule[] {
  const rules: Rule[] = [];
  const source = (
    value: DraftValue,
    prefix: string,
  ): { readonly id: string; readonly place: string; readonly text: string } => ({
    id: `${prefix}${rules.length + 1}`,
    place: value.place,
    text: ticked.sentence(value),
  });
  for (const value of ticked.all("quota"))
    rules.push(ruleOfQuota(value.content, source(value, "CT"), units, months, awards));
  for (const value of ticked.all("share")) rules.push(ruleOfShare(value.content, source(value, "TL"), awards));
  for (const value of ticked.all("awardDeadline")) {
    const { content } = value;
    rules.push({
      ...source(value, "HAN"),
      type: "awardDeadline",
      awards: content.awards.map((name) => awards.idOf(name)),
      batch: content.batch,
      deadline: content.deadline,
      register: "nominations",
    });
  }
  for (const value of ticked.all("fieldDeadline")) {
    const { register, field, deadline } = value.content;
    rules.push({ ...source(value, "HAN"), type: "fieldDeadline", register, field, deadline });
  }
  for (const value of ticked.all("milestone"))
    rules.push({
      ...source(value, "MOC"),
      type: "milestone",
      name: value.content.name,
      deadline: value.content.deadline,
    });
  for (const value of ticked.all("document")) {
    const { name, per } = value.content;
    rules.push({
      ...source(value, "HS"),
      type: "document",
      name,
      per,
      register: "nominations",
      awards: [],
      headerWords: [name.toLocaleLowerCase("vi")],
    });
  }
  for (const value of ticked.all("copies"))
    rules.push({
      ...source(value, "BAN"),
      type: "copies",
      register: value.content.register,
      minimum: value.content.minimum,
    });
  const scored = ticked.all("score");
  if (scored[0] !== undefined)
    rules.push({
      ...source(scored[0], "DIEM"),
      type: "scoring",
      within: "unit-kind",
      items: scored.map(({ content: { name, points } }) => ({ name, points })),
      maxPercent: 100,
      maxBonus: mostOf(ticked, "bonus"),
      maxMinus: mostOf(ticked, "minus"),
    });
  for (const value of ticked.all("duty")) {
    const { who, text } = value.content;
    rules.push({
      ...source(value, "VIEC"),
      type: "milestone",
      name: taskOf(who, text),
      who,
      deadline: { type: "open" },
    });
  }
  return rules;
}

/** The sentence that each award comes from: an award has no text of its own, as figures and papers have. */
function awardSources(ticked: Ticked, awards: Awards): Pick<Campaign, "valueSources"> {
  const sources = new Map<string, ValueSource>();
  for (const value of ticked.all("award")) {
    const of = awards.idOf(value.content.name);
    const place = value.place;
    const source = `${place}: “${ticked.sentence(value)}”`;
    if (!sources.has(of)) sources.set(of, { of, source, from: null, to: null, doubt: null });
  }
  return sources.size === 0 ? {} : { valueSources: [...sources.values()] };
}

/**
 * Whom the plan awards, as ticked. A kind that a figure speaks of, ticked or not, is not left out: nobody is refused on
 * a reading that is in doubt.
 */
function subjectsOf({ values }: PlanDraft, ticked: Ticked): readonly SubjectKind[] {
  const named = ticked.all("subject").map(({ content }) => content.subject);
  const counted = values.flatMap(({ content }) =>
    content.kind === "quota" && content.register === "nominations" ? content.subjects : [],
  );
  return named.length === 0 ? [] : SUBJECT_KINDS.filter((kind) => named.includes(kind) || counted.includes(kind));
}

/**
 * The campaign that the ticked values of a draft make; `taken` are ids that other campaigns have. What the plan does not
 * say is as in a blank campaign of its kind of office.
 */
export function campaignOfPlan(draft: PlanDraft, ids: ReadonlySet<string>, taken: ReadonlySet<string>): Campaign {
  const ticked = new Ticked(draft, ids);
  const title = ticked.first("title")?.content.title ?? "Kế hoạch";
  const issuer = ticked.first("issuer")?.content.name ?? "";
  const profile = profileOf(issuer);
  const place = placeOf(draft, issuer);
  const year = draft.year ?? 2000;
  const named = campaignOfDraft({ profile: profile.profile, place, name: nameOf(title), year }, taken);
  const blank = named ?? blankCampaign(profile, { id: "ke-hoach", name: nameOf(title), year, place, superior: "" });
  const registers = registersOf(ticked);
  const units = new UnitKinds(
    ticked.all("unitKind").map(({ content }) => content.name),
    profile.unitKinds,
  );
  const awards = new Awards(
    ticked.all("award").map((value): CampaignAward => awardOf(value.content, value.place, profile.levels)),
    profile.levels,
  );
  const period = ticked.first("period");
  const monthly = ticked
    .all("submission")
    .map(({ content: { deadline } }) => deadline)
    .find((deadline) => deadline.type === "monthly");
  const months =
    monthly?.type === "monthly" ? { from: monthly.from, to: monthly.to } : { from: `${year}-01`, to: `${year}-12` };
  const subjects = subjectsOf(draft, ticked);
  const receiver = ticked.first("receiver")?.content.name;
  const rules = rulesOf(ticked, awards, units, months);
  return withScoreColumns({
    ...blank,
    plan: planOf(draft, ticked, title, issuer),
    office: {
      ...blank.office,
      ...(profile.profile === "department" && issuer !== "" ? { superior: issuer.toLocaleUpperCase("vi") } : {}),
      receiver: receiver ?? blank.office.receiver,
    },
    registers,
    period:
      period === undefined
        ? blank.period
        : {
            ...blank.period,
            place: period.place,
            text: ticked.sentence(period),
            from: period.content.from,
            to: period.content.to,
          },
    subjects: subjects.length === 0 ? blank.subjects : subjects,
    unitKinds: units.kinds,
    awards: awards.list,
    criteria: criteriaOf(ticked),
    columns: registers.flatMap((register) =>
      columnsOfRegister(
        register,
        blank.columns,
        ticked.all("column").map(({ content, place: where }) => ({ ...content, place: where })),
      ),
    ),
    submissions: submissionsOf(ticked, registers),
    rules,
    ...awardSources(ticked, awards),
  });
}
