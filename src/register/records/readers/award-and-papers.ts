import { remembering } from "../../../base/remembering";
import { foldKey, squeeze } from "../../../text/key";
import { readAnswer } from "../../values/attested";
import { cellText, typedText } from "../../values/cell-text";
import { isNothing } from "../../values/fillers";
import { filled, type CellReader } from "../cell-reader";
import { addProblem, addUnknownAward, keepRaw } from "../record-draft";
import { text } from "./text-date-number";

const answerOf = remembering(readAnswer);
const LINE_BREAK = /[\r\n]/;

export const award: CellReader = (cell, draft, column, { awards }) => {
  const source =
    cell.kind === "text" && LINE_BREAK.test(cell.value)
      ? cell.value
          .split(/[\r\n]+/)
          .map(squeeze)
          .filter((line) => line !== "")
          .join("\n")
      : cellText(cell);
  if (source === "" || isNothing(source)) return;
  const read = awards.read(source);
  for (const one of read) {
    if (!draft.awards.includes(one.name)) draft.awards.push(one.name);
    if (!one.known) addUnknownAward(draft, column.letter, one.typed, one.candidates);
  }
  const typed = typedText(cell);
  if (draft.raw.award !== undefined) draft.raw.award = `${draft.raw.award}; ${typed}`;
  else keepRaw(draft, "award", typed, read.length === 1 ? (read[0]?.name ?? "") : "");
};

export const awardMark: CellReader = filled((clean, cell, draft, column, { awards }) => {
  const answer = answerOf(clean);
  if (answer.answer === "no") return;
  const header = column.mapping.award ?? column.mapping.header;
  const { name, typed, known, candidates } = awards.whole(header);
  if (answer.answer === "yes" || /^\d+$/.test(clean)) {
    if (draft.awards.includes(name)) return;
    draft.awards.push(name);
    // "Giấy khen" over the ticks where the plan has several of them.
    if (!known) addUnknownAward(draft, column.letter, typed, candidates);
    return;
  }
  addProblem(draft, "awardMark", column.letter, "value-unknown", typedText(cell), "not-a-mark");
});

export const attestation: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "") return;
  (draft.attestations ??= {})[column.mapping.item ?? column.mapping.header] = answerOf(clean);
};

const documentText = text("documents");

export const documents: CellReader = (cell, draft, column, context) => {
  const clean = cellText(cell);
  if (clean === "") return;
  if (column.mapping.item !== null) (draft.papers ??= {})[column.mapping.item] = answerOf(clean);
  else if (!isNothing(clean)) documentText(cell, draft, column, context);
};

export const direct: CellReader = (cell, draft, column) => {
  const clean = cellText(cell);
  if (clean === "") return;
  const answer = answerOf(clean);
  const told = answer.answer === "other" ? (/truc tiep/.test(foldKey(clean)) ? true : null) : answer.answer === "yes";
  if (told !== null) draft.fields.direct = told;
  else addProblem(draft, "direct", column.letter, "value-unknown", typedText(cell), "not-a-mark");
};

export const level: CellReader = filled((clean, cell, draft, _column, { levels }) => {
  const value = levels(clean);
  draft.fields.level = value;
  keepRaw(draft, "level", typedText(cell), value);
});

export const seq: CellReader = (cell, draft) => {
  const clean = cellText(cell).replace(/^(\d+)[.)]$/, "$1");
  if (clean !== "" && draft.fields.seq === undefined) draft.fields.seq = clean;
};

export const unit: CellReader = filled((clean, cell, draft) => {
  draft.typedUnit = draft.typedUnit === "" || draft.typedUnit === clean ? clean : `${draft.typedUnit} ${clean}`;
  const typed = typedText(cell);
  if (typed !== draft.typedUnit) draft.rawUnit = typed;
});
