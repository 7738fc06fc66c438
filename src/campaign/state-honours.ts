import { lines, type CatalogueAward, type Line } from "./award-line";
import { SUBJECT_KINDS, type SubjectKind } from "./basics";

const INDIVIDUAL: readonly SubjectKind[] = ["individual"];
const COLLECTIVE: readonly SubjectKind[] = ["collective"];

const CLASSES = [
  ["1", "Nhất", "I"],
  ["2", "Nhì", "II"],
  ["3", "Ba", "III"],
] as const;
const CLASSED_ORDERS = [
  ["HCDL", "Huân chương Độc lập", "HCĐL"],
  ["HCLD", "Huân chương Lao động", "HCLĐ"],
  ["HCQC", "Huân chương Quân công", "HCQC"],
  ["HCCC", "Huân chương Chiến công", "HCCC"],
  ["HCBVTQ", "Huân chương Bảo vệ Tổ quốc", "HCBVTQ"],
] as const;
const PROFESSIONS = [
  ["NG", "Nhà giáo", "NG"],
  ["TTH", "Thầy thuốc", "TT"],
  ["NS", "Nghệ sĩ", "NS"],
  ["NN", "Nghệ nhân", "NN"],
] as const;

/** Orders, medals, titles of honour and prizes of the State: known wherever they are proposed. */
export const STATE_HONOURS: readonly CatalogueAward[] = [
  ...lines("form", "order", [
    ["HCSV", "Huân chương Sao vàng", SUBJECT_KINDS, ["Nhà nước"], ["HCSV"]],
    ["HCHCM", "Huân chương Hồ Chí Minh", SUBJECT_KINDS, ["Nhà nước"], ["HCHCM"]],
    ["HCDDKDT", "Huân chương Đại đoàn kết dân tộc", INDIVIDUAL, ["Nhà nước"], ["Huân chương Đại đoàn kết", "HCĐĐK"]],
    ["HCDC", "Huân chương Dũng cảm", INDIVIDUAL, ["Nhà nước"], ["HCDC"]],
    ["HCHN", "Huân chương Hữu nghị", SUBJECT_KINDS, ["Nhà nước"], ["HCHN"]],
    ...CLASSED_ORDERS.flatMap(([id, name, short]) =>
      CLASSES.map(([number, word, roman]): Line => [
        `${id}${number}`,
        `${name} hạng ${word}`,
        SUBJECT_KINDS,
        ["Nhà nước"],
        [`${short} hạng ${word}`, `${short} hạng ${roman}`, `${name} hạng ${roman}`],
      ]),
    ),
  ]),
  ...lines("form", "medal", [
    ["HUYCHUONG_QKQT", "Huy chương Quân kỳ quyết thắng", INDIVIDUAL, ["Nhà nước"], ["Huy chương Quân kỳ Quyết thắng"]],
    ["HUYCHUONG_VANTQ", "Huy chương Vì an ninh Tổ quốc", INDIVIDUAL, ["Nhà nước"], []],
    ["HUYCHUONG_HN", "Huy chương Hữu nghị", INDIVIDUAL, ["Nhà nước"], []],
    ...CLASSES.map(([number, word, roman]): Line => [
      `HUYCHUONG_CSVV${number}`,
      `Huy chương Chiến sĩ vẻ vang hạng ${word}`,
      INDIVIDUAL,
      ["Nhà nước"],
      [`Huy chương Chiến sĩ vẻ vang hạng ${roman}`, `HCCSVV hạng ${word}`],
    ]),
  ]),
  ...lines("title", "honour", [
    ["AHLD", "Anh hùng Lao động", ["individual", "collective"], ["Nhà nước"], ["AHLĐ"]],
    [
      "AHLLVT",
      "Anh hùng Lực lượng vũ trang nhân dân",
      ["individual", "collective"],
      ["Nhà nước"],
      ["AHLLVTND", "Anh hùng LLVTND", "Anh hùng LLVT nhân dân"],
    ],
    ["BMVNAH", "Bà mẹ Việt Nam anh hùng", INDIVIDUAL, ["Nhà nước"], ["BMVNAH", "Bà mẹ VNAH", "Mẹ Việt Nam anh hùng"]],
    ["TTAH", "Tỉnh anh hùng, Thành phố anh hùng", COLLECTIVE, ["Nhà nước"], ["Tỉnh anh hùng", "Thành phố anh hùng"]],
    ...PROFESSIONS.flatMap(([id, name, short]): readonly Line[] => [
      [`${id}ND`, `${name} nhân dân`, INDIVIDUAL, ["Nhà nước"], [`${short}ND`]],
      [`${id}UT`, `${name} ưu tú`, INDIVIDUAL, ["Nhà nước"], [`${short}ƯT`]],
    ]),
  ]),
  ...lines("form", "prize", [
    ["GT_HCM", "Giải thưởng Hồ Chí Minh", ["individual", "collective"], ["Nhà nước"], []],
    ["GT_NN", "Giải thưởng Nhà nước", ["individual", "collective"], ["Nhà nước"], []],
  ]),
];
