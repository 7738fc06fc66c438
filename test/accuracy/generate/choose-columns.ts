import type { Random } from "../../../samples/content/random";
import {
  awardCodes,
  awardColumn,
  awardMatrix,
  awardPair,
  choiceColumn,
  foreignColumn,
  MAKERS,
  nameColumn,
  splitBirthColumns,
  splitNameColumns,
  type ListColumn,
  type ListFacts,
  type MadeField,
} from "./columns";
import { BANG_KHEN, CSTDCS, GIAY_KHEN, LDTT, NTVT, TTLDXS, type Award } from "./awards";
import type { Subject } from "./subjects";

export type AwardShape = "column" | "matrix" | "pair" | "code" | "none";

const make = (random: Random, facts: ListFacts, field: MadeField): readonly ListColumn[] =>
  MAKERS[field](random, facts);

const MATRIX_AWARDS: readonly Award[] = [LDTT, CSTDCS, TTLDXS, GIAY_KHEN, BANG_KHEN, NTVT];

type Add = (field: MadeField, chance: number) => void;

function birthAndSex(random: Random, facts: ListFacts, add: Add, columns: ListColumn[], onlyPersons: boolean): void {
  if (onlyPersons && random.chance(0.1)) {
    columns.push(...splitBirthColumns(random, facts));
    return;
  }
  const first = random.chance(0.5) ? "sex" : "birth";
  add(first, first === "sex" ? 0.5 : 0.8);
  add(first === "sex" ? "birth" : "sex", first === "sex" ? 0.8 : 0.5);
}

function placeColumns(random: Random, facts: ListFacts, add: Add, columns: ListColumn[]): void {
  if (random.chance(0.15)) {
    columns.push(...make(random, facts, "positionUnit"));
    return;
  }
  add("position", 0.65);
  add("subUnit", 0.05);
  if (!facts.unitElsewhere) columns.push(...make(random, facts, "unit"));
}

function awardColumns(
  random: Random,
  facts: ListFacts,
  subjects: readonly Subject[],
  shape: AwardShape,
): readonly ListColumn[] {
  switch (shape) {
    case "none":
      return [];
    case "pair":
      return awardPair(random, facts);
    case "code":
      return awardCodes(random, facts);
    case "matrix": {
      const used = MATRIX_AWARDS.filter((award) => subjects.some((subject) => subject.award === award));
      return awardMatrix(random, facts, used.length > 1 ? used : MATRIX_AWARDS.slice(0, 3));
    }
    case "column": {
      const doubles = random.chance(0.12);
      return awardColumn(random, facts, ({ kind, award }) =>
        doubles && kind === "individual" && award === CSTDCS && random.chance(0.6) ? GIAY_KHEN : null,
      );
    }
  }
}

/** A clerk's choice of columns. Lists always tell names and what is proposed or done. */
export function chooseColumns(
  random: Random,
  facts: ListFacts,
  subjects: readonly Subject[],
  shape: AwardShape,
): readonly ListColumn[] {
  const persons = facts.kinds.includes("individual");
  const onlyPersons = persons && facts.kinds.length === 1;
  const columns: ListColumn[] = [];
  const add: Add = (field, chance) => {
    if (random.chance(chance)) columns.push(...make(random, facts, field));
  };
  if (persons) {
    add("honorific", 0.12);
    add("rank", 0.04);
  }
  if (onlyPersons && random.chance(0.08)) columns.push(...splitNameColumns(random, facts));
  else columns.push(nameColumn(random, facts));
  if (facts.kinds.length > 1) add("kind", 0.45);
  if (persons) {
    birthAndSex(random, facts, add, columns, onlyPersons);
    add("idNumber", 0.25);
    add("ethnicity", 0.06);
    placeColumns(random, facts, add, columns);
    add("address", 0.25);
  } else if (!facts.unitElsewhere) columns.push(...make(random, facts, "unit"));
  add("phone", 0.35);
  add("email", 0.04);
  add("sector", 0.06);
  columns.push(...MAKERS.achievement(random, facts));
  add("deedDate", 0.35);
  add("initiative", 0.05);
  const awards = awardColumns(random, facts, subjects, shape);
  columns.push(...awards);
  const [single] = awards;
  if (shape === "column" && single !== undefined && random.chance(0.04))
    columns.push(choiceColumn(random, facts, single));
  add("level", 0.1);
  add("votes", 0.06);
  add("votePercent", 0.06);
  if (random.chance(0.1)) {
    facts.trait("cột lạ");
    columns.push(foreignColumn(random));
  }
  add("note", 0.5);
  return underCommonHeads(random, facts, columns);
}

/** "Thông tin cá nhân" over neighbours that tell of the person: a further header row. */
function underCommonHeads(random: Random, facts: ListFacts, columns: readonly ListColumn[]): readonly ListColumn[] {
  const personal = new Set(["birth", "sex", "idNumber", "ethnicity", "position", "birthMale", "birthFemale"]);
  const run = columns.filter(({ fields }) => fields[0] !== undefined && personal.has(fields[0]));
  if (run.length < 2 || !random.chance(0.12)) return columns;
  const [first] = run;
  const from = columns.findIndex((column) => column === first);
  if (!run.every((column, index) => columns[from + index] === column)) return columns;
  facts.trait("tiêu đề gộp");
  const over = random.pick(["Thông tin cá nhân", "Thông tin", "Lý lịch", "Thông tin về người được đề nghị"]);
  return columns.map((column) => (run.includes(column) ? { ...column, path: [over, ...column.path] } : column));
}
