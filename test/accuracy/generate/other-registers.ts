import type { Random } from "../../../samples/content/random";
import { inventPerson } from "../../../samples/content/people";
import type { FieldId } from "../../../src/field/field";
import { AWARDS_FOR } from "./awards";
import { Canvas, type Typed } from "./canvas";
import type { ListColumn } from "./columns";
import { SPELLINGS, type SpelledField } from "./spellings";
import { inventSubject, type Subject } from "./subjects";
import { writeEnd, writeTitles } from "./surroundings";
import { buildTable } from "./table";
import { typedUnit } from "./units";

type Kind = "articles" | "works" | "initiatives";

const TITLES: Readonly<Record<Kind, string>> = {
  articles: "DANH SÁCH BÀI VIẾT GƯƠNG NGƯỜI TỐT, VIỆC TỐT",
  works: "DANH MỤC CÔNG TRÌNH, PHẦN VIỆC CHÀO MỪNG",
  initiatives: "DANH SÁCH ĐỀ TÀI, SÁNG KIẾN",
};

const column = (
  random: Random,
  field: SpelledField,
  fill: (subject: Subject) => Typed,
  also: readonly FieldId[] = [],
): ListColumn => ({
  path: [random.pick(SPELLINGS[field])],
  fields: [field, ...also],
  fill: (subject) => ({ typed: fill(subject) }),
});

function columnsOf(random: Random, kind: Kind): readonly ListColumn[] {
  const unit = column(random, "unit", (subject) => typedUnit(random, subject.unit));
  switch (kind) {
    case "articles":
      return [
        column(
          random,
          "articleTitle",
          ({ name }) => `${random.pick(["Tấm lòng của", "Chuyện về", "Việc làm đẹp của", "Người giữ lửa:"])} ${name}`,
        ),
        column(random, "writerName", () => inventPerson(random).name),
        column(random, "subjectName", ({ name }) => name),
        column(random, "copies", () => random.int(1, 3)),
        column(random, "note", () => null),
      ];
    case "works":
      return [
        column(
          random,
          "workTitle",
          ({ address }) =>
            `${random.pick(["Bê tông hóa đường", "Tu sửa nhà văn hóa", "Trồng hàng cây", "Lắp đèn chiếu sáng"])} ${address.split(",")[0] ?? ""}`,
        ),
        unit,
        column(random, "startedOn", ({ deedDay }) => ({ serial: deedDay })),
        column(random, "finishedOn", ({ deedDay }) => ({ serial: deedDay + 60 })),
        column(random, "note", () => null),
      ];
    case "initiatives":
      return [
        column(
          random,
          "initiative",
          () =>
            `Giải pháp ${random.pick(["quản lý hồ sơ", "dạy đọc cho học sinh lớp 1", "thu gom rác thải", "tưới tiết kiệm nước", "trực khám ngoài giờ"])} ở ${random.pick(["đơn vị", "nhà trường", "địa phương", "khoa Khám bệnh"])}`,
        ),
        column(random, "recognisedOn", ({ deedDay }) => ({ serial: deedDay })),
        {
          path: [random.pick(["Tên tác giả", "Họ tên tác giả", "Tác giả"])],
          fields: ["name", "writerName"],
          fill: ({ name }) => ({ typed: name }),
        },
        unit,
      ];
  }
}

/** A list of articles, works or initiatives instead of nominees. */
export function otherRegister(random: Random, sheet: string, unit: string, trait: (trait: string) => void): Canvas {
  const kind = random.pick(["articles", "works", "initiatives"] as const);
  trait(`sổ khác: ${kind}`);
  const canvas = new Canvas(sheet);
  const subjects = Array.from({ length: random.int(4, 12) }, () =>
    inventSubject(random, "individual", unit, random.pick(AWARDS_FOR.individual)),
  );
  const columns = columnsOf(random, kind);
  const top = writeTitles(canvas, random, random.pick(["title", "national", "unit-line"] as const), {
    top: 0,
    left: 0,
    width: columns.length + 1,
    unit,
    title: TITLES[kind],
  });
  buildTable(canvas, random, {
    top,
    left: 0,
    columns,
    sections: [{ headings: [], says: {}, subjects }],
    says: {},
    numbers: random.chance(0.3) ? "plain" : "none",
    seq: "running",
    boxed: true,
    boldHeader: true,
    header: true,
    continued: false,
    mergedUnits: false,
    freeRows: false,
    rough: false,
    repeatHeader: false,
    total: "none",
    headingsAt: "first",
    headingNumbers: "roman",
    headingCounts: false,
    example: false,
    secondAwards: null,
    gapBelowHeader: false,
    caption: false,
  }).finish(new Set(), new Map());
  writeEnd(canvas, random, random.pick(["none", "two-signatures"] as const), {
    top: canvas.next,
    left: 0,
    width: columns.length + 1,
  });
  return canvas;
}
