import { encodeLegacy } from "../../src/text/legacy-tables";
import { bookOf, Draft } from "./draft";
import { AWARD, birthDay, birthText, inventNominees } from "./nominees";
import type { MakeSample } from "./sample";

const boxed = { boxed: true } as const;
const head = { boxed: true, bold: true, center: true } as const;

/** One column per award, marked x; the award the plan does not know is marked once. */
const awardMarks: MakeSample = (random) => {
  const people = inventNominees(random, 8);
  const draft = new Draft("DS de nghi", [6, 26, 22, 48, 14, 14]);
  draft.banner("TRƯỜNG TIỂU HỌC PHƯỢNG CÁCH");
  draft.banner("BẢNG TỔNG HỢP DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG");
  draft.blank();
  const top = draft.row(["STT", "Họ tên", "Chức vụ", "Thành tích", "Danh hiệu đề nghị", null], head);
  draft.row([null, null, null, null, "Người tốt, việc tốt", "Giấy khen"], head);
  draft.merge(top, 4, top, 5);
  for (const column of [0, 1, 2, 3]) draft.merge(top, column, top + 1, column);
  people.forEach((one, index) =>
    draft.row([index + 1, one.name, "Giáo viên", one.deed, index === 5 ? null : "X", index === 5 ? "x" : null], boxed),
  );
  draft.row([null, "Tổng cộng (8 lượt cá nhân)", null, null, 7, 1], head);
  return {
    file: "11 TH Phuong Cach",
    unit: "Trường Tiểu học Phượng Cách",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: ["award-not-allowed"],
  };
};

/** Honorifics in a column and in names, positions repeated by ditto marks. */
const dittos: MakeSample = (random) => {
  const people = inventNominees(random, 9);
  const draft = new Draft("Sheet1", [6, 10, 28, 24, 14, 50]);
  draft.row(["Trường THCS Thạch Thán"], { bold: true });
  draft.row(["Danh sách giáo viên, nhân viên đề nghị tặng danh hiệu NTVT"], { bold: true });
  draft.blank();
  draft.row(["Stt", "Ông (bà)", "Họ và tên", "Chức vụ", "Ngày sinh", "Tóm tắt thành tích đạt được"], head);
  people.forEach((one, index) => {
    const honorific = index % 3 === 0 ? (one.sex === "male" ? "Ông" : "Bà") : one.sex === "male" ? "Thầy" : "Cô";
    const position = index === 0 ? "Giáo viên" : index < 4 ? '"' : index === 4 ? "Nhân viên" : "-nt-";
    draft.row([index + 1, honorific, one.name, position, { serial: birthDay(one) }, one.deed], boxed);
  });
  return {
    file: "12 THCS Thach Than",
    unit: "Trường THCS Thạch Thán",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: [],
  };
};

/** A data sheet with example rows, an instruction sheet and a sheet of codes that are no list. */
const helperSheets: MakeSample = (random) => {
  const people = inventNominees(random, 7);
  const guide = new Draft("Hướng dẫn", [30, 60]);
  guide.row(["HƯỚNG DẪN NHẬP DANH SÁCH"], { bold: true });
  guide.row(["Cột", "Cách ghi"], head);
  guide.row(["Họ và tên", "Ghi đủ họ, đệm, tên. Ví dụ: Nguyễn Văn A"], boxed);
  guide.row(["Ngày sinh", "Ghi dd/mm/yyyy. Ví dụ: 01/01/1980"], boxed);
  const draft = new Draft("DANHSACH", [6, 28, 14, 22, 50, 16]);
  draft.banner("DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG");
  draft.row(["Trường Mầm non Ngọc Mỹ"]);
  draft.row(["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Tóm tắt thành tích", "Mã danh hiệu thi đua\n(nếu có)"], head);
  draft.row(["VD", "Nguyễn Văn A", "01/01/1980", "Giáo viên", "Ghi tóm tắt việc làm tốt", "NTVT"], {
    ...boxed,
    italic: true,
  });
  people.forEach((one, index) =>
    draft.row([index + 1, one.name, birthText(one), "Giáo viên", one.deed, "NTVT"], boxed),
  );
  const codes = new Draft("DANHMUC", [12, 40]);
  codes.row(["Mã", "Tên"], head);
  codes.row(["NTVT", "Người tốt, việc tốt"], boxed);
  codes.row(["CANHAN", "Cá nhân"], boxed);
  codes.row(["TAPTHE", "Tập thể"], boxed);
  return {
    file: "13 MN Ngoc My",
    unit: "Trường Mầm non Ngọc Mỹ",
    format: "xlsx",
    plan: bookOf(guide, draft, codes),
    records: people.length,
    findings: [],
  };
};

/** A .xls in TCVN3 with the three-row header of a department's form. */
const oldForm: MakeSample = (random) => {
  const people = inventNominees(random, 6);
  const old = (text: string): string => encodeLegacy(text, "tcvn3");
  const draft = new Draft("Bieu 02", [6, 28, 10, 10, 20, 46], { font: ".VnTime" });
  draft.banner(old("Trường THPT Minh Khai"));
  draft.banner(old("Danh sách đề nghị tặng danh hiệu"));
  draft.row([old("Mẫu số 02")]);
  const top = draft.row([old("STT"), old("Cá nhân được đề nghị"), null, null, null, old("Thành tích")], head);
  draft.row([null, old("Họ và tên"), old("Năm sinh"), null, old("Chức vụ"), null], head);
  draft.row([null, null, old("Nam"), old("Nữ"), null, null], head);
  draft.merge(top, 1, top, 4);
  draft.merge(top, 0, top + 2, 0);
  draft.merge(top, 5, top + 2, 5);
  draft.merge(top + 1, 1, top + 2, 1);
  draft.merge(top + 1, 2, top + 1, 3);
  draft.merge(top + 1, 4, top + 2, 4);
  people.forEach((one, index) =>
    draft.row(
      [
        index + 1,
        old(one.name),
        one.sex === "male" ? one.birth.year : null,
        one.sex === "female" ? one.birth.year : null,
        old("Giáo viên"),
        old(one.deed),
      ],
      boxed,
    ),
  );
  return {
    file: "14 THPT Minh Khai",
    unit: "Trường THPT Minh Khai",
    format: "xls",
    plan: bookOf(draft),
    records: people.length,
    findings: ["encoding-legacy"],
  };
};

/** What the unit attests, criterion by criterion; one "Không" and two left empty; a level the plan does not know. */
const attestations: MakeSample = (random) => {
  const people = inventNominees(random, 7);
  const draft = new Draft("NTVT 2022", [6, 26, 14, 46, 16, 18, 20, 14]);
  draft.banner("TRƯỜNG TIỂU HỌC TUYẾT NGHĨA - DANH SÁCH ĐỀ NGHỊ");
  draft.row(
    [
      "STT",
      "Họ và tên",
      "Ngày sinh",
      "Tóm tắt việc làm tốt",
      "Chấp hành chủ trương, pháp luật",
      "Việc làm không thuộc nhiệm vụ được giao",
      "Danh hiệu",
      "Cấp đề nghị",
    ],
    head,
  );
  people.forEach((one, index) => {
    const outside = index === 2 ? "Không" : index === 4 ? null : "Có";
    draft.row(
      [
        index + 1,
        one.name,
        birthText(one),
        one.deed,
        index === 0 ? null : "Có",
        outside,
        AWARD,
        index === 5 ? "Cấp Thành phố" : "Cấp huyện",
      ],
      boxed,
    );
  });
  return {
    file: "15 TH Tuyet Nghia",
    unit: "Trường Tiểu học Tuyết Nghĩa",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: ["attestation-negative", "attestation-missing"],
  };
};

export const SCHOOLS: readonly MakeSample[] = [awardMarks, dittos, helperSheets, oldForm, attestations];
