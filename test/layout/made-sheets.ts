import { PLAIN_STYLE, type Cell } from "../../src/grid/cell";
import type { Grid } from "../../src/grid/grid";
import type { RowRole } from "../../src/layout/layout";
import { gridOf, type Literal } from "../support/grid";

/** A sheet made at random, with the truth beside it. */
export interface MadeSheet {
  readonly grid: Grid;
  /** Row index → role. */
  readonly roles: ReadonlyMap<number, RowRole>;
  readonly headerRows: readonly number[];
  readonly traits: readonly string[];
}

/** Numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FAMILY = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Tống",
  "Cao",
  "Khuất",
  "Đinh",
  "Ma",
  "Lò",
];
const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Thị Thu", "Xuân", "Hữu", "Ngọc"];
const GIVEN = [
  "An",
  "Bình",
  "Hoà",
  "Cường",
  "Dung",
  "Tổng",
  "Công",
  "Thủy",
  "Sơn",
  "Nam",
  "Tổ",
  "Ban",
  "Hội",
  "Phương",
  "Trường",
];
const UNITS = [
  "Trường Tiểu học Cấn Hữu",
  "Xã Cấn Hữu",
  "Phòng Nội vụ",
  "Hội Nông dân",
  "Thôn Cây Chay",
  "Trạm Y tế",
  "Công an xã",
  "UBND xã Đồng Quang",
  "Công ty TNHH Minh Phát",
  "Chi đoàn Quân sự",
  "Ban CHQS xã",
];
const JOBS = [
  "Giáo viên",
  "Trưởng thôn",
  "Chủ tịch Hội",
  "Nông dân",
  "Bí thư Chi bộ",
  "Hiệu trưởng",
  "Học sinh",
  "Phó Trưởng phòng",
  "Kế toán",
  "Công nhân",
  "Tổ trưởng",
];
const DEEDS = [
  "Nhặt được ví có 5 triệu đồng trả lại người mất",
  "Hiến máu nhân đạo 12 lần",
  "Cứu cháu bé đuối nước ngày 12/3/2022",
  "Hiến 30m² đất làm đường",
  "Giúp đỡ hộ nghèo",
  "Tổng vệ sinh đường làng hàng tuần",
  "Ủng hộ quỹ vắc xin",
  "Có nhiều thành tích trong công tác",
  "Tham gia tuần tra an ninh ban đêm",
];
const AWARDS = ["Giấy khen", "Người tốt, việc tốt", "LĐTT", "Bằng khen của UBND Thành phố", "CSTĐCS"];
const DATES = ["12/3/2022", "5/1/2022", "tháng 3/2022", "2022"];

type Field =
  "seq" | "name" | "birth" | "sex" | "position" | "unit" | "deed" | "date" | "award" | "phone" | "address" | "note";
const SPELLINGS: Readonly<Record<Field, readonly string[]>> = {
  seq: ["STT", "TT", "Stt", "Số TT", "SỐ\nTT", "STT\n(1)", "Thứ tự"],
  name: [
    "Họ và tên",
    "HỌ VÀ TÊN",
    "Họ tên",
    "Họ và tên người được đề nghị",
    "Họ, tên cá nhân/tập thể",
    "Tên cá nhân, tập thể",
    "Họ & tên",
    "Ho va ten",
    "Họ và tên\n(2)",
    "Hộ và tên",
    "Tên tập thể/cá nhân",
    "Họ và tên (ghi chữ in hoa)",
  ],
  birth: ["Năm sinh", "Ngày sinh", "Ngày, tháng, năm sinh", "NĂM SINH", "Sinh năm", "Ngày/tháng/năm sinh"],
  sex: ["Giới tính", "Nam/Nữ", "Giới"],
  position: ["Chức vụ", "Nghề nghiệp", "Chức danh", "CHỨC VỤ", "Chức vụ/nghề nghiệp", "Chức vu"],
  unit: ["Đơn vị", "Đơn vị công tác", "Nơi công tác", "Cơ quan, đơn vị", "Don vi cong tac", "Đơn vị/Nơi làm việc"],
  deed: [
    "Tóm tắt thành tích",
    "Thành tích",
    "Nội dung việc tốt",
    "Thành tích đạt được",
    "Tóm tắt việc làm tốt",
    "Việc làm tiêu biểu (tóm tắt)",
    "Mô tả thành tích",
  ],
  date: ["Ngày thực hiện", "Thời gian thực hiện", "Thời gian lập thành tích", "Ngày làm việc tốt"],
  award: [
    "Danh hiệu đề nghị",
    "Hình thức khen thưởng",
    "Đề nghị khen thưởng",
    "Danh hiệu thi đua/Hình thức khen thưởng",
    "Hình thức KT đề nghị",
    "Đề nghị danh hiệu, hình thức",
  ],
  phone: ["Số điện thoại", "SĐT", "Điện thoại liên hệ", "ĐT"],
  address: ["Địa chỉ", "Nơi ở hiện nay", "Nơi cư trú", "Chỗ ở"],
  note: ["Ghi chú", "GC", "Ghi chú (nếu có)"],
};

const bold = (text: string): Cell => ({
  kind: "text",
  value: text,
  text,
  formula: null,
  style: { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, bold: true } },
});
const error: Cell = {
  kind: "error",
  value: "#N/A",
  text: "#N/A",
  formula: "VLOOKUP(B9,DM!A:B,2,0)",
  style: PLAIN_STYLE,
};

/** The sheet of that seed. */
export function makeSheet(seed: number): MadeSheet {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error("nothing to pick");
    return found;
  };
  const maybe = (share: number): boolean => next() < share;
  const traits: string[] = [];
  const rows: Literal[][] = [];
  const roles = new Map<number, RowRole>();
  const merges: string[] = [];
  const letter = (column: number): string => String.fromCharCode(65 + column);

  const middle = (["birth", "sex", "position", "unit", "deed", "date", "award", "phone", "address"] as const).filter(
    () => maybe(0.55),
  );
  const withSeq = maybe(0.85);
  const fields: Field[] = [
    ...(withSeq ? (["seq"] as const) : []),
    "name",
    ...(middle.length < 2 ? (["position", "deed"] as const) : middle),
    ...(maybe(0.5) ? (["note"] as const) : []),
  ];
  const left = maybe(0.15) ? 2 : 0;
  const width = fields.length;
  const put = (role: RowRole | null, cells: readonly Literal[], offset = left): number => {
    rows.push([...Array.from({ length: offset }, () => null), ...cells]);
    if (role !== null) roles.set(rows.length - 1, role);
    return rows.length - 1;
  };
  const mergeRow = (row: number, from: number, to: number): void => {
    if (to > from) merges.push(`${letter(from)}${row + 1}:${letter(to)}${row + 1}`);
  };
  const person = (): string => `${pick(FAMILY)} ${pick(MIDDLE)} ${pick(GIVEN)}`;
  const birth = (): Literal =>
    maybe(0.5) ? 1950 + Math.floor(next() * 50) : `${1 + Math.floor(next() * 28)}/5/19${60 + Math.floor(next() * 39)}`;
  const values: Readonly<Record<Field, (number: number, name: string) => Literal>> = {
    seq: (number) => (maybe(0.1) ? String(number) : number),
    name: (_, name) => (maybe(0.1) ? `Ông ${name}` : name),
    birth,
    sex: () => pick(["Nam", "Nữ"]),
    position: () => pick(JOBS),
    unit: () => pick(UNITS),
    deed: () => pick(DEEDS),
    date: () => pick(DATES),
    award: () => pick(AWARDS),
    phone: () => `09${10000000 + Math.floor(next() * 89999999)}`,
    address: () => pick(["Thôn 3, xã Cấn Hữu", "Số 5, tổ 2", "TDP số 1"]),
    note: () => (maybe(0.2) ? "Đảng viên" : null),
  };

  const heading = (): void => {
    traits.push("national heading");
    put("title", [
      "UBND HUYỆN QUỐC OAI",
      ...Array.from({ length: Math.max(1, width - 3) }, () => null),
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]);
    put("title", [
      pick(UNITS).toUpperCase(),
      ...Array.from({ length: Math.max(1, width - 3) }, () => null),
      "Độc lập - Tự do - Hạnh phúc",
    ]);
    if (maybe(0.4)) put("title", [null, null, "Cấn Hữu, ngày 5 tháng 6 năm 2022"]);
    if (maybe(0.3)) put(null, []);
  };
  const title = (): void => {
    const row = put("title", [
      bold(
        pick([
          "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
          "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU NGƯỜI TỐT, VIỆC TỐT NĂM 2022",
          "Tổng hợp danh sách cá nhân, tập thể đề nghị khen thưởng",
        ]),
      ),
    ]);
    if (maybe(0.6)) mergeRow(row, left, left + width - 1);
    if (maybe(0.4))
      put("title", [
        pick([
          "(Kèm theo Tờ trình số 12/TTr-UBND ngày 5/6/2022)",
          "Năm 2022",
          "Đợt 1 năm 2022",
          "Đơn vị: Trường Tiểu học Cấn Hữu",
        ]),
      ]);
    if (maybe(0.5)) put(null, []);
  };
  if (maybe(0.5)) heading();
  if (maybe(0.9)) title();
  const headerRows: number[] = [];
  const cells = fields.map((field) => (maybe(0.5) ? bold(pick(SPELLINGS[field])) : pick(SPELLINGS[field])));
  const birthAt = fields.indexOf("birth");
  const twoRows = maybe(0.3);
  const columns: (Field | "female")[] = [...fields];
  const splitHeader = (): void => {
    traits.push("two header rows");
    columns.splice(birthAt + 1, 0, "female");
    const top: Literal[] = [...cells];
    top.splice(birthAt + 1, 0, null);
    const at = put("header", top);
    const below: Literal[] = columns.map(() => null);
    below[birthAt] = "Nam";
    below[birthAt + 1] = "Nữ";
    put("header", below);
    headerRows.push(at, at + 1);
    if (maybe(0.7)) {
      mergeRow(at, left + birthAt, left + birthAt + 1);
      columns.forEach((_, column) => {
        if (column !== birthAt && column !== birthAt + 1)
          merges.push(`${letter(left + column)}${at + 1}:${letter(left + column)}${at + 2}`);
      });
    }
  };
  if (twoRows && birthAt >= 0) splitHeader();
  else headerRows.push(put("header", cells));
  const total = columns.length;
  if (maybe(0.35)) {
    traits.push("number row");
    put(
      "number",
      columns.map((_, at) => (maybe(0.01) ? at + 1 : `${at + 1}`)),
    );
  }
  let count = 0;
  let number = 0;
  const record = (name = person()): void => {
    number += 1;
    count += 1;
    const row = columns.map((field): Literal => (field === "female" ? null : values[field](number, name)));
    columns.forEach((field, at) => {
      if (field !== "seq" && field !== "name" && maybe(0.06)) row[at] = null;
    });
    if (!row.some((cell, at) => cell !== null && columns[at] !== "seq" && columns[at] !== "name"))
      row[columns.findIndex((field) => field !== "seq" && field !== "name")] = "Giáo viên";
    put("record", row);
    if (maybe(0.06) && columns.includes("deed") && withSeq) {
      traits.push("continuation");
      put(
        "continuation",
        columns.map((field) => (field === "deed" ? pick(DEEDS) : null)),
      );
    }
    if (maybe(0.04)) put(null, maybe(0.5) ? [] : ["\u00a0", " "]);
  };
  const group = (text: string, seq: string | null): void => {
    const inSeq = seq !== null && withSeq;
    const row = put("group", inSeq ? [seq, bold(text)] : [bold(seq === null ? text : `${seq}. ${text}`)]);
    if (!inSeq && maybe(0.6)) mergeRow(row, left, left + total - 1);
  };
  const section = (): void => {
    const size = 1 + Math.floor(next() * 6);
    for (let at = 0; at < size; at += 1) record();
  };
  const byKind = (): void => {
    traits.push("kinds");
    group(pick(["TẬP THỂ", "Tập thể"]), pick(["I", "A"]));
    record(pick(UNITS));
    record("Chi đoàn thôn 3");
    number = 0;
    group("CÁ NHÂN", pick(["II", "B"]));
    section();
  };
  const byUnit = (): void => {
    traits.push("units");
    for (const unit of [pick(UNITS), pick(UNITS)]) {
      group(unit, null);
      number = 0;
      section();
      if (maybe(0.3)) put("total", [null, `Cộng: ${number}`]);
    }
  };
  const byAward = (): void => {
    traits.push("awards");
    group("Danh hiệu Lao động tiên tiến", "I");
    section();
    group("Giấy khen", "II");
    number = 0;
    section();
  };
  const body = (style: number): void => {
    if (style === 1) byKind();
    else if (style === 2 && withSeq) byUnit();
    else if (style === 3) byAward();
    else section();
  };
  const prefilled = (): void => {
    traits.push("prefilled");
    for (let at = 0; at < 5; at += 1)
      put(
        "note",
        columns.map((field, column): Literal =>
          field === "seq" ? number + at + 1 : column === total - 1 ? error : null,
        ),
      );
  };
  const totals = (): void => {
    traits.push("total");
    const row = put("total", [pick([`Tổng cộng: ${count} người`, "Tổng cộng", `Tổng số: ${count}`, "TỔNG CỘNG"])]);
    if (maybe(0.4)) mergeRow(row, left, left + 1);
  };
  body(Math.floor(next() * 5));
  if (maybe(0.2)) prefilled();
  if (maybe(0.5)) totals();
  if (maybe(0.25))
    put("note", [
      pick([`Danh sách này có ${count} người./.`, "Ghi chú: xếp theo thứ tự ABC", "* Kèm theo báo cáo thành tích"]),
    ]);
  const signature = (): void => {
    traits.push("signature");
    if (maybe(0.7)) put(null, []);
    const gap = Array.from({ length: Math.max(1, total - 3) }, () => null);
    if (maybe(0.6)) put("signature", [null, null, ...gap, "Cấn Hữu, ngày 12 tháng 5 năm 2022"]);
    put("signature", [
      null,
      pick(["NGƯỜI LẬP BIỂU", "Người lập", "CÁN BỘ TỔNG HỢP"]),
      ...gap,
      pick(["TM. ỦY BAN NHÂN DÂN", "HIỆU TRƯỞNG", "THỦ TRƯỞNG ĐƠN VỊ", "CHỦ TỊCH"]),
    ]);
    if (maybe(0.5)) put("signature", [null, "(Ký, ghi rõ họ tên)", ...gap, "(Ký tên, đóng dấu)"]);
    put(null, []);
    put(null, []);
    put("signature", maybe(0.5) ? [null, person(), ...gap, person()] : [null, null, ...gap, person()]);
  };
  if (maybe(0.6)) signature();
  return { grid: gridOf(rows, { merges }), roles, headerRows, traits };
}
