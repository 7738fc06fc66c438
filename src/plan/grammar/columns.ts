import type { RegisterKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import { find, type Find } from "../draft/values";
import type { ReadSentence } from "./context";
import { capitalised, trimmed } from "./pieces";

const OPENS =
  /(?:ngoài bìa|bìa|trang bìa|trang đầu|đầu bài|cuối bài|phiếu[^,;.:]{0,30}|danh sách[^,;.:]{0,30}|(?<!cuối )bài viết|bản đăng ký)\s+\(?(?:phải\s+)?ghi(?:\s+(?:rõ|đầy đủ|đủ|như sau|rõ ràng))?\s*:?\s*/u;
const WRITER = /người (?:viết|dự thi)|tác giả/u;
const SUBJECT = /người được (?:nêu gương|viết|giới thiệu)|nhân vật|gương (?:được|trong)|của gương|được nêu gương/u;

type Part = readonly [regex: RegExp, plain: FieldId, writer: FieldId, subject: FieldId, header: string];
const PARTS: readonly Part[] = [
  [
    /(?:họ và tên|họ,? tên|tên,? địa chỉ|họ tên|tên (?=của gương|nhân vật))/u,
    "name",
    "writerName",
    "subjectName",
    "Họ và tên",
  ],
  [/chức vụ|nghề nghiệp|đơn vị|nơi công tác/u, "position", "writerPosition", "subjectPosition", "Chức vụ, đơn vị"],
  [/địa chỉ|nơi ở/u, "address", "writerAddress", "subjectAddress", "Địa chỉ"],
  [/(?:số )?điện thoại/u, "phone", "writerPhone", "subjectPhone", "Số điện thoại"],
];
const PLAIN: readonly (readonly [RegExp, FieldId, string])[] = [
  [/năm sinh|ngày sinh|ngày tháng năm sinh/u, "birth", "Năm sinh"],
  [/tóm tắt (?:việc làm|thành tích)|thành tích/u, "achievement", "Tóm tắt thành tích"],
  [/đơn vị/u, "unit", "Đơn vị"],
];

interface FieldPart {
  readonly field: FieldId;
  readonly header: string;
  readonly from: number;
  readonly length: number;
}

const partAt = (field: FieldId, header: string, from: number, match: RegExpExecArray): FieldPart => ({
  field,
  header,
  from: from + match.index,
  length: match[0].length,
});

/** Fields of a list or form about those proposed. */
function plainParts(list: string): readonly FieldPart[] {
  const parts = PARTS.flatMap(([regex, plain, , , header]) => {
    const match = regex.exec(list);
    const unitOnly = plain === "position" && /đơn vị/u.test(match?.[0] ?? "");
    return match === null || unitOnly ? [] : [partAt(plain, header, 0, match)];
  });
  const more = PLAIN.flatMap(([regex, field, header]) => {
    const match = regex.exec(list);
    return match === null ? [] : [partAt(field, header, 0, match)];
  });
  return [...parts, ...more];
}

/** Fields of one half of a cover: the writer's, or those of whom the article is about. */
function halfParts(list: string, whose: "writer" | "subject", from: number, to: number): readonly FieldPart[] {
  const half = list.slice(from, to);
  const suffix = whose === "writer" ? "người viết" : "người được nêu gương";
  const parts = PARTS.flatMap(([regex, , writer, subject, header]) => {
    const match = regex.exec(half);
    return match === null ? [] : [partAt(whose === "writer" ? writer : subject, `${header} ${suffix}`, from, match)];
  });
  const name = whose === "subject" ? /^[\s,;]*(?:và\s+)?[^,;]*?(?=tên)tên/u.exec(half) : null;
  if (name === null || parts.some(({ field }) => field === "subjectName")) return parts;
  return [
    ...parts,
    { field: "subjectName", header: capitalised(`họ và tên ${suffix}`), from: from + name[0].length - 3, length: 3 },
  ];
}

/** Fields of an article's cover; whose a part is, is said after it, and the writer's come first. */
function coverParts(list: string): readonly FieldPart[] {
  const title = /tên bài(?: viết)?|tên tác phẩm/u.exec(list);
  const opening = title === null ? [] : [partAt("articleTitle", "Tên bài viết", 0, title)];
  const writer = WRITER.exec(list);
  if (writer === null)
    return SUBJECT.test(list) ? [...opening, ...halfParts(list, "subject", 0, list.length)] : opening;
  const end = writer.index + writer[0].length;
  return [...opening, ...halfParts(list, "writer", 0, end), ...halfParts(list, "subject", end, list.length)];
}

const INITIATIVE: readonly (readonly [RegExp, FieldId, string])[] = [
  [/tên (?:sáng kiến|đề tài|giải pháp)/u, "initiative", "Tên sáng kiến"],
  [/(?:họ và tên |họ tên |tên )?tác giả|họ và tên|họ tên/u, "name", "Tác giả"],
  [/đơn vị|tổ chuyên môn|nơi công tác|phòng|khoa/u, "unit", "Đơn vị"],
  [/cấp công nhận/u, "initiativeLevel", "Cấp công nhận"],
];

/** Fields of an initiative's cover. */
const initiativeParts = (list: string): readonly FieldPart[] =>
  INITIATIVE.flatMap(([regex, field, header]) => {
    const match = regex.exec(list);
    return match === null ? [] : [partAt(field, header, 0, match)];
  });

/** What a list, a form or a cover is to hold: "Ngoài bìa ghi: tên bài viết, họ và tên …". */
export function columnFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at } = sentence;
  const opening = at.region === "body" ? OPENS.exec(key) : null;
  if (opening === null) return [];
  const start = opening.index + opening[0].length;
  const list = key.slice(start, start + key.slice(start).search(/\.\s|$/u));
  const initiatives = /sáng kiến/u.test(`${key.slice(0, start)} ${list}`);
  const articles = !initiatives && (/bìa|bài|trang đầu/u.test(opening[0]) || WRITER.test(list));
  const register: RegisterKind = initiatives ? "initiatives" : articles ? "articles" : "nominations";
  const parts = articles ? coverParts(list) : initiatives ? initiativeParts(list) : plainParts(list);
  return parts
    .filter(({ field }, index) => parts.findIndex((other) => other.field === field) === index)
    .map(({ field, header, from, length }) => {
      const span = { from: start + from, to: start + from + length };
      return find(
        { kind: "column", register, field, header },
        [span],
        0.92,
        "list-under",
        trimmed(text.slice(opening.index, start)),
      );
    });
}
