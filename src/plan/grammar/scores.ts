import { find, type Find, type Span } from "../draft/values";
import type { ReadSentence } from "./context";
import type { PlacedFind } from "./heading";
import { trimmed } from "./pieces";

const SCORING = /thang điểm|điểm chuẩn|bảng điểm|chấm điểm|điểm tối đa|tự chấm/u;
const POINTS_HEAD = /^(?:thang |số )?điểm(?: (?:chuẩn|tối đa|quy định))?$/u;
const CONTENT_HEAD = /nội dung|tiêu chí|chỉ tiêu|lĩnh vực/u;
const NUMBER_ALONE = /^\d{1,3}(?:[.,]\d{1,2})?$/u;
/** Rows that add up, or give and take besides the contents. */
const NO_CONTENT = /^(?:tổng|cộng|điểm (?:thưởng|trừ|cộng)|thưởng|trừ)/iu;
const GROUP = /^[IVXLA-H]{1,4}\.?$/u;

const SURE_ROW = 0.92;
const GROUP_AND_PARTS = 0.8;

/** "thực hiện nhiệm vụ chính trị 60 điểm;", "Công tác thi đua: tối đa 15 điểm". */
const SAID =
  /(?:^|[;:]\s*|\s(?:trong đó|gồm)\s*:?\s*)(?<name>[^;:.\d]{4,140}?)[\s:(–-]*(?:tối đa\s+|chuẩn\s+|điểm chuẩn\s+)?(?<points>\d{1,3}(?:[.,]\d{1,2})?)\s*điểm(?!\s*(?:thưởng|trừ|trở|đối|cho|mỗi))/gu;
const OF_ELSE =
  /^(?:tổng|từ|đạt|trên|dưới|xếp|mỗi|được)(?!\p{L})|điểm thưởng|(?<!\p{L})(?:trừ|cộng thêm|phải|không quá|chậm)(?!\p{L})/u;
const LIMITS = [
  ["bonus", /điểm thưởng[^;.\d]{0,50}(?:không quá|tối đa|nhiều nhất)\s*(?<points>\d{1,3})/u],
  ["minus", /(?:điểm trừ|trừ)[^;.\d]{0,50}(?:không quá|tối đa|nhiều nhất)\s*(?<points>\d{1,3})/u],
] as const;

const numberOf = (text: string): number => Number(text.replace(",", "."));

interface Header {
  readonly columns: number;
  readonly name: number;
  readonly points: number;
}

/** The header of a table of points: which column has the contents, which the points. */
function headerOf(cells: readonly string[]): Header | null {
  const keys = cells.map((cell) => cell.trim().toLocaleLowerCase("vi"));
  const points = keys.findIndex((key) => POINTS_HEAD.test(key));
  const name = keys.findIndex((key) => CONTENT_HEAD.test(key) && !POINTS_HEAD.test(key));
  return points < 0 || name < 0 ? null : { columns: cells.length, name, points };
}

interface Row {
  readonly sentence: ReadSentence;
  readonly name: string;
  readonly points: number;
  readonly group: boolean;
}

/** A row of the table; null for a total or a row without points. */
function rowOf(sentence: ReadSentence, header: Header): Row | null {
  const { cells } = sentence.at;
  const straight = cells.length === header.columns;
  const name = straight ? cells[header.name] : cells.find((cell) => /\p{L}{2}/u.test(cell));
  const points = straight ? cells[header.points] : cells.slice(1).find((cell) => NUMBER_ALONE.test(cell.trim()));
  if (name === undefined || points === undefined || !NUMBER_ALONE.test(points.trim()) || NO_CONTENT.test(name.trim()))
    return null;
  return {
    sentence,
    name: trimmed(name),
    points: numberOf(points.trim()),
    group: GROUP.test((cells[0] ?? "").trim()) && header.name > 0,
  };
}

function rowsOf(sentences: readonly ReadSentence[]): readonly Row[] {
  const rows: Row[] = [];
  let header: Header | null = null;
  for (const sentence of sentences) {
    if (sentence.at.cells.length < 2 || !sentence.opens) continue;
    const opened = headerOf(sentence.at.cells);
    if (opened !== null) header = opened;
    else if (header !== null) {
      const row = rowOf(sentence, header);
      if (row !== null) rows.push(row);
    }
  }
  return rows;
}

const spanOf = ({ text }: ReadSentence): Span => ({ from: 0, to: text.length });

function findOfRow({ sentence, name, points }: Row, sure: number): PlacedFind {
  return {
    ...find({ kind: "score", name, points }, [spanOf(sentence)], sure, "list-under", name.slice(0, 40)),
    sentence: sentence.index,
  };
}

/** Contents with their points in a running sentence. */
function saidIn({ key, text }: ReadSentence): readonly Find[] {
  const finds: Find[] = [];
  for (const match of key.matchAll(SAID)) {
    const { name = "", points = "" } = match.groups ?? {};
    if (OF_ELSE.test(name)) continue;
    const from = match.index + match[0].indexOf(name);
    const said = trimmed(text.slice(from, from + name.length)).replace(/^(?:và|gồm)\s+/iu, "");
    const span = { from, to: match.index + match[0].length };
    finds.push(
      find({ kind: "score", name: said, points: numberOf(points) }, [span], SURE_ROW, "trigger", `${points} điểm`),
    );
  }
  return finds;
}

function limitsIn({ key }: ReadSentence): readonly Find[] {
  return LIMITS.flatMap(([of, pattern]): readonly Find[] => {
    const match = pattern.exec(key);
    const points = match?.groups?.["points"];
    if (match === null || points === undefined) return [];
    const span = { from: match.index, to: match.index + match[0].length };
    return [find({ kind: "scoreLimit", of, points: Number(points) }, [span], SURE_ROW, "trigger", trimmed(match[0]))];
  });
}

/** What units are scored on, from the table of points or from sentences; nothing in a plan that scores nobody. */
export function scoreFinds(sentences: readonly ReadSentence[]): readonly PlacedFind[] {
  if (!sentences.some(({ key, context }) => SCORING.test(key) || context.some((line) => SCORING.test(line)))) return [];
  const rows = rowsOf(sentences);
  // A group's points are the sum of its parts: the parts are what is scored, and somebody has to see that.
  const parted = rows.some(({ group }) => group) && rows.some(({ group }) => !group);
  const tabled = rows
    .filter(({ group }) => !parted || !group)
    .map((row) => findOfRow(row, parted ? GROUP_AND_PARTS : SURE_ROW));
  const body = sentences.filter(({ at }) => at.region === "body" && at.cells.length < 2);
  const place = (finds: readonly Find[], { index }: ReadSentence): readonly PlacedFind[] =>
    finds.map((one) => ({ ...one, sentence: index }));
  return [
    ...tabled,
    ...body.flatMap((sentence) => [
      ...(tabled.length > 0 ? [] : place(saidIn(sentence), sentence)),
      ...place(limitsIn(sentence), sentence),
    ]),
  ];
}
