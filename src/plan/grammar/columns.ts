import type { RegisterKind } from "../../campaign/campaign";
import type { FieldId } from "../../field/field";
import { find, type Find } from "../draft/values";
import type { ReadSentence } from "./context";
import { capitalised, trimmed } from "./pieces";

const OPENS =
  /(?<!cuối )(?:ngoài bìa|bìa|trang bìa|trang đầu|đầu bài|phiếu[^,;.:]{0,30}|danh sách[^,;.:]{0,30}|bài viết|bản đăng ký)\s+(?:phải\s+)?ghi(?:\s+(?:rõ|đầy đủ|đủ|như sau|rõ ràng))?\s*:?\s*/u;
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

/** What a list, a form or a cover is to hold: "Ngoài bìa ghi: tên bài viết, họ và tên …". */
export function columnFinds(sentence: ReadSentence): readonly Find[] {
  const { key, text, at } = sentence;
  if (at.region !== "body") return [];
  const opening = OPENS.exec(key);
  if (opening === null) return [];
  const start = opening.index + opening[0].length;
  const end = key.slice(start).search(/\.\s|$/u);
  const list = key.slice(start, start + end);
  const articles = /bìa|bài|trang đầu/u.test(opening[0]) || WRITER.test(list);
  const register: RegisterKind = articles ? "articles" : "nominations";
  const finds: Find[] = [];
  const seen = new Set<FieldId>();
  const add = (field: FieldId, header: string, from: number, length: number): void => {
    if (seen.has(field)) return;
    seen.add(field);
    finds.push(
      find(
        { kind: "column", register, field, header },
        [{ from: start + from, to: start + from + length }],
        0.92,
        "list-under",
        trimmed(text.slice(opening.index, start)),
      ),
    );
  };
  if (!articles) {
    for (const [regex, plain, , , header] of PARTS) {
      const match = regex.exec(list);
      if (match !== null && !(plain === "position" && /đơn vị/u.test(match[0])))
        add(plain, header, match.index, match[0].length);
    }
    for (const [regex, field, header] of PLAIN) {
      const match = regex.exec(list);
      if (match !== null) add(field, header, match.index, match[0].length);
    }
    return finds;
  }
  const title = /tên bài(?: viết)?|tên tác phẩm/u.exec(list);
  if (title !== null) add("articleTitle", "Tên bài viết", title.index, title[0].length);
  // Whose a part is, is said after it: the writer's come first.
  const writerEnd = WRITER.exec(list);
  const subjectAt = SUBJECT.exec(list);
  const halves: readonly (readonly ["writer" | "subject", number, number])[] =
    writerEnd === null
      ? [["subject", 0, subjectAt === null ? 0 : list.length]]
      : [
          ["writer", 0, writerEnd.index + writerEnd[0].length],
          ["subject", writerEnd.index + writerEnd[0].length, list.length],
        ];
  for (const [whose, from, to] of halves) {
    const half = list.slice(from, to);
    for (const [regex, , writer, subject, header] of PARTS) {
      const match = regex.exec(half);
      if (match !== null)
        add(
          whose === "writer" ? writer : subject,
          `${header} ${whose === "writer" ? "người viết" : "người được nêu gương"}`,
          from + match.index,
          match[0].length,
        );
    }
    if (
      whose === "subject" &&
      !seen.has("subjectName") &&
      /^[^,;]*tên/u.test(half.replace(/^[\s,;]*(?:và\s+)?/u, ""))
    ) {
      const at2 = half.indexOf("tên");
      add("subjectName", capitalised("họ và tên người được nêu gương"), from + at2, 3);
    }
  }
  return finds;
}
