import { encodeLegacy } from "../../src/text/legacy-tables";
import { bookOf, Draft } from "./draft";
import { AWARD, birthDay, birthText, inventNominees } from "./nominees";
import type { MakeSample } from "./sample";

const boxed = { boxed: true } as const;
const head = { boxed: true, bold: true, center: true } as const;

/** Title over the table, header in row 3, real dates, a right total, a signature block. */
const titleBlock: MakeSample = (random) => {
  const people = inventNominees(random, 9);
  const draft = new Draft("Danh sách", [6, 26, 13, 20, 50, 14, 22]);
  draft.banner("DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU “NGƯỜI TỐT, VIỆC TỐT” NĂM 2022", { size: 14 });
  draft.banner("Đơn vị: Xã Cấn Hữu");
  draft.row(
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Tóm tắt thành tích", "Ngày thực hiện", "Danh hiệu đề nghị"],
    head,
  );
  people.forEach((one, index) =>
    draft.row(
      [index + 1, one.name, { serial: birthDay(one) }, one.position, one.deed, { serial: one.deedDay }, AWARD],
      boxed,
    ),
  );
  draft.row([null, "Tổng cộng: 9 người", null, null, null, null, null], head);
  draft.blank();
  draft.row([null, null, null, null, "Cấn Hữu, ngày 05 tháng 7 năm 2022"], { italic: true });
  draft.row([null, "NGƯỜI LẬP BIỂU", null, null, "TM. ỦY BAN NHÂN DÂN"], { bold: true });
  draft.row([null, "(Ký, ghi rõ họ tên)", null, null, "CHỦ TỊCH"], { italic: true });
  draft.blank(3);
  draft.row([null, "Đỗ Thị Hậu", null, null, "Nguyễn Trọng Nghĩa"], { bold: true });
  return {
    file: "01 Xa Can Huu - DS NTVT 2022",
    unit: "Xã Cấn Hữu",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: [],
  };
};

/** National heading, birth dates under Nam and Nữ, a number row; two deeds outside the period. */
const birthBySex: MakeSample = (random) => {
  const people = inventNominees(random, 12);
  const draft = new Draft("NTVT", [6, 26, 13, 13, 26, 50, 14]);
  draft.halves("UBND HUYỆN QUỐC OAI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  draft.halves("UBND XÃ ĐỒNG QUANG", "Độc lập - Tự do - Hạnh phúc", { bold: true });
  draft.blank();
  draft.banner("DANH SÁCH CÁ NHÂN ĐỀ NGHỊ XÉT TẶNG", { size: 14 });
  draft.banner("(Kèm theo Tờ trình số 45/TTr-UBND)", { italic: true, bold: false });
  draft.blank();
  const top = draft.row(
    ["TT", "Họ và tên", "Ngày tháng năm sinh", null, "Chức vụ, đơn vị công tác", "Nội dung thành tích", "Thời gian"],
    head,
  );
  draft.row([null, null, "Nam", "Nữ", null, null, null], head);
  draft.merge(top, 2, top, 3);
  for (const column of [0, 1, 4, 5, 6]) draft.merge(top, column, top + 1, column);
  draft.row(["1", "2", "3", "4", "5", "6", "7"], { boxed: true, italic: true, center: true });
  people.forEach((one, index) => {
    const birth = birthText(one);
    const day = index === 3 || index === 8 ? "20/9/2022" : { serial: one.deedDay };
    draft.row(
      [
        index + 1,
        one.name,
        one.sex === "male" ? birth : null,
        one.sex === "female" ? birth : null,
        `${one.position}, xã Đồng Quang`,
        one.deed,
        day,
      ],
      boxed,
    );
  });
  return {
    file: "02 Dong Quang",
    unit: "Xã Đồng Quang",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: ["date-outside-period"],
  };
};

/** Section rows with STT restarting; collectives that the plan does not take. */
const sections: MakeSample = (random) => {
  const people = inventNominees(random, 7);
  const draft = new Draft("Sheet1", [6, 34, 12, 50, 24]);
  draft.banner("TỔNG HỢP GƯƠNG NGƯỜI TỐT VIỆC TỐT XÃ TÂN HÒA");
  draft.blank();
  draft.row(["STT", "Họ và tên / Tên tập thể", "Năm sinh", "Việc làm tốt", "Hình thức khen thưởng"], head);
  draft.row(["I", "TẬP THỂ", null, null, null], { boxed: true, bold: true });
  draft.row(
    [1, "Chi hội Phụ nữ thôn Yên Quán", null, "Duy trì nồi cháo tình thương cho bệnh nhân nghèo", AWARD],
    boxed,
  );
  draft.row([2, "Chi đoàn thôn An Ninh", null, "Dọn vệ sinh tuyến mương vào chủ nhật hằng tuần", AWARD], boxed);
  draft.row(["II", "CÁ NHÂN", null, null, null], { boxed: true, bold: true });
  people.forEach((one, index) =>
    draft.row([index + 1, one.name, one.birth.year, one.deed, index === 0 ? AWARD : "nt"], boxed),
  );
  return {
    file: "03 Tan Hoa (sua)",
    unit: "Xã Tân Hòa",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length + 2,
    findings: ["kind-not-allowed"],
  };
};

/** Everything in .VnTime; headings in .VnTimeH as they were typed fifteen years ago. */
const tcvn3: MakeSample = (random) => {
  const people = inventNominees(random, 10);
  const old = (text: string): string => encodeLegacy(text, "tcvn3");
  const upper = (text: string): string => encodeLegacy(text.toLowerCase(), "tcvn3");
  const draft = new Draft("Sheet1", [6, 28, 12, 22, 52], { font: ".VnTime" });
  draft.banner(upper("DANH SÁCH NGƯỜI TỐT VIỆC TỐT NĂM 2022"), { font: ".VnTimeH" });
  draft.banner(old("Đơn vị: Xã Hòa Thạch"));
  draft.blank();
  draft.row(["Số TT", "Họ và tên", "Năm sinh", "Nghề nghiệp", "Tóm tắt thành tích"].map(old), head);
  people.forEach((one, index) =>
    draft.row([index + 1, old(one.name), one.birth.year, old(one.position), old(one.deed)], boxed),
  );
  draft.row([null, old("Cộng: 11 người"), null, null, null], head);
  return {
    file: "04 Hoa Thach",
    unit: "Xã Hòa Thạch",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: ["encoding-legacy", "total-mismatch"],
  };
};

/** VNI text in a .xls of its time. */
const vni: MakeSample = (random) => {
  const people = inventNominees(random, 8);
  const old = (text: string): string => encodeLegacy(text, "vni");
  const draft = new Draft("DS", [6, 28, 12, 30, 50], { font: "VNI-Times" });
  draft.banner(old("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"));
  draft.banner(old("XÃ PHÚ CÁT"));
  draft.row(["STT", "Họ tên", "Năm sinh", "Chức vụ, đơn vị công tác", "Thành tích đạt được"].map(old), head);
  people.forEach((one, index) =>
    draft.row([index + 1, old(one.name), one.birth.year, old(`${one.position} - Xã Phú Cát`), old(one.deed)], boxed),
  );
  return {
    file: "05 phu cat vni",
    unit: "Xã Phú Cát",
    format: "xls",
    plan: bookOf(draft),
    records: people.length,
    findings: ["encoding-legacy"],
  };
};

/** Text typed on another system: decomposed letters, non-breaking and doubled spaces. */
const decomposed: MakeSample = (random) => {
  const people = inventNominees(random, 8);
  const loose = (text: string): string => text.normalize("NFD").replace(" ", "\u00a0 ");
  const draft = new Draft("Trang tính 1", [6, 28, 10, 14, 22, 50]);
  draft.banner(loose("DANH SÁCH XÃ ĐẠI THÀNH"));
  draft.row(
    ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Nghề nghiệp", "Nội dung việc làm tốt"].map((text) =>
      text.normalize("NFD"),
    ),
    head,
  );
  people.forEach((one, index) =>
    draft.row(
      [
        index + 1,
        loose(one.name),
        one.sex === "male" ? "Nam" : "Nữ",
        birthText(one),
        loose(one.position),
        loose(one.deed),
      ],
      boxed,
    ),
  );
  return {
    file: "06 Đại Thành",
    unit: "Xã Đại Thành",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: [],
  };
};

/**
 * Hundreds of rows filled down with formulas, only eight of them with people; phones and numbers without their zeros.
 */
const prefilled: MakeSample = (random) => {
  const people = inventNominees(random, 8);
  const draft = new Draft("Danh sách", [6, 28, 16, 14, 20, 50, 12]);
  draft.banner("DANH SÁCH ĐỀ NGHỊ - XÃ SÀI SƠN");
  draft.row(["STT", "Họ và tên", "Số CCCD", "Điện thoại", "Chức vụ", "Tóm tắt thành tích", "Mã"], head);
  people.forEach((one, index) =>
    draft.row(
      [
        index + 1,
        one.name,
        Number(one.idNumber),
        Number(one.phone),
        one.position,
        one.deed,
        { formula: `IF(B${String(index + 3)}="","","SS"&A${String(index + 3)})`, cached: `SS${String(index + 1)}` },
      ],
      boxed,
    ),
  );
  for (let row = people.length + 3; row < 160; row += 1)
    draft.row(
      [null, null, null, null, null, null, { formula: `IF(B${String(row)}="","","SS"&A${String(row)})`, cached: "" }],
      boxed,
    );
  return {
    file: "07_SaiSon_NTVT",
    unit: "Xã Sài Sơn",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: ["type-id", "type-phone"],
  };
};

/** A spreadsheet of another program, with blank rows inside the list and STT left out. */
const blankRows: MakeSample = (random) => {
  const people = inventNominees(random, 9);
  const draft = new Draft("Sheet1", [28, 14, 22, 52, 16]);
  draft.row(["Thị trấn Quốc Oai: gương người tốt, việc tốt đợt 1"], { bold: true });
  draft.blank();
  draft.row(["Họ và tên", "Ngày, tháng, năm sinh", "Tổ dân phố", "Việc tốt đã làm", "Ngày làm"], head);
  people.forEach((one, index) => {
    if (index === 3 || index === 6) draft.blank();
    draft.row(
      [one.name, birthText(one), `Tổ dân phố số ${String((index % 4) + 1)}`, one.deed, { serial: one.deedDay }],
      boxed,
    );
  });
  return {
    file: "08 TT Quoc Oai",
    unit: "Thị trấn Quốc Oai",
    format: "ods",
    plan: bookOf(draft),
    records: people.length,
    findings: [],
  };
};

/** A list exported as text; the name of the unit is one letter off. */
const csvVariant: MakeSample = (random) => {
  const people = inventNominees(random, 6);
  const draft = new Draft("csv", [6, 28, 14, 20, 24, 50]);
  draft.row(["STT", "Họ và tên", "Năm sinh", "Số điện thoại", "Đơn vị", "Tóm tắt thành tích"]);
  people.forEach((one, index) =>
    draft.row([String(index + 1), one.name, String(one.birth.year), one.phone, "Xã Ngọc Liêp", one.deed]),
  );
  return {
    file: "09-ngoc-liep",
    unit: "Xã Ngọc Liệp",
    format: "csv",
    plan: bookOf(draft),
    records: people.length,
    findings: ["unit-name-variant"],
  };
};

/** The same in the code page of old Windows. */
const csv1258: MakeSample = (random) => {
  const people = inventNominees(random, 6);
  const draft = new Draft("csv", [6, 28, 14, 24, 50]);
  draft.row(["STT", "Họ và tên", "Năm sinh", "Nghề nghiệp", "Việc làm tốt"]);
  people.forEach((one, index) =>
    draft.row([String(index + 1), one.name, String(one.birth.year), one.position, one.deed]),
  );
  return {
    file: "10-yen-son",
    unit: "Xã Yên Sơn",
    format: "csv-1258",
    plan: bookOf(draft),
    records: people.length,
    findings: [],
  };
};

export const COMMUNES: readonly MakeSample[] = [
  titleBlock,
  birthBySex,
  sections,
  tcvn3,
  vni,
  decomposed,
  prefilled,
  blankRows,
  csvVariant,
  csv1258,
];
