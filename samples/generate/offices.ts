import { bookOf, Draft } from "./draft";
import { AWARD, birthDay, birthText, inventNominees } from "./nominees";
import type { MakeSample } from "./sample";

const boxed = { boxed: true } as const;
const head = { boxed: true, bold: true, center: true } as const;

/** Somebody whom two units propose. */
const TWICE = { name: "Nguyễn Đình Khoát", birth: "14/08/1968", phone: "0912345678" } as const;

/** Words that Excel would run if they were not kept as text. */
const dangerous: MakeSample = (random) => {
  const people = inventNominees(random, 5);
  const draft = new Draft("Danh sách", [6, 34, 16, 22, 50]);
  draft.banner("PHÒNG TƯ PHÁP: DANH SÁCH ĐỀ NGHỊ");
  draft.row(["STT", "Họ và tên", "Số điện thoại", "Chức vụ", "Tóm tắt thành tích"], head);
  people.forEach((one, index) =>
    draft.row([index + 1, one.name, one.phone.replace(/^0/u, "+84"), one.position, one.deed], boxed),
  );
  draft.row(
    [6, '=HYPERLINK("http://example.invalid";"Trần Văn Bẫy")', "+84912345678", "-1", "@tag việc tốt ở cơ quan"],
    boxed,
  );
  return {
    file: "16 Phong Tu phap",
    unit: "Phòng Tư pháp",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length + 1,
    findings: [],
  };
};

/** Two tables in one sheet: those of the office, then those of its branch. */
const twoTables: MakeSample = (random) => {
  const [own, branch] = [inventNominees(random, 4), inventNominees(random, 5)];
  const draft = new Draft("Sheet1", [6, 28, 14, 22, 50]);
  const header = ["TT", "Họ và tên", "Năm sinh", "Chức vụ", "Thành tích"];
  draft.banner("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO");
  draft.row(["1. Danh sách cán bộ cơ quan Phòng"], { bold: true });
  draft.row(header, head);
  own.forEach((one, index) => draft.row([index + 1, one.name, one.birth.year, one.position, one.deed], boxed));
  draft.blank(2);
  draft.row(["2. Danh sách giáo viên biệt phái"], { bold: true });
  draft.row(header, head);
  branch.forEach((one, index) => draft.row([index + 1, one.name, one.birth.year, "Giáo viên", one.deed], boxed));
  return {
    file: "17 PGD",
    unit: "Phòng Giáo dục và Đào tạo",
    format: "xlsx",
    plan: bookOf(draft),
    records: own.length + branch.length,
    findings: [],
  };
};

/** A hidden column of codes, a filtered (hidden) row that still counts, one nominee without a deed. */
const hiddenParts: MakeSample = (random) => {
  const people = inventNominees(random, 8);
  const draft = new Draft("DS", [6, 10, 28, 14, 24, 50, 14]);
  draft.banner("VĂN PHÒNG HĐND VÀ UBND HUYỆN");
  draft.row(["STT", "Mã CB", "Họ và tên", "Ngày sinh", "Chức vụ", "Tóm tắt thành tích", "Ngày thực hiện"], head);
  people.forEach((one, index) => {
    const row = draft.row(
      [
        index + 1,
        `VP${String(index + 101)}`,
        one.name,
        { serial: birthDay(one) },
        one.position,
        index === 6 ? null : one.deed,
        { serial: one.deedDay },
      ],
      boxed,
    );
    if (index === 2) draft.hideRow(row);
  });
  draft.hideColumn(1);
  return {
    file: "18 Van phong",
    unit: "Văn phòng HĐND và UBND huyện",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: ["required-missing"],
  };
};

/** The person that another unit proposes too. */
const duplicateHere: MakeSample = (random) => {
  const people = inventNominees(random, 5);
  const draft = new Draft("Hội CCB", [6, 28, 14, 16, 24, 50]);
  draft.banner("HỘI CỰU CHIẾN BINH HUYỆN - DANH SÁCH ĐỀ NGHỊ");
  draft.row(["STT", "Họ và tên", "Ngày sinh", "Số điện thoại", "Chức vụ", "Tóm tắt thành tích"], head);
  people.forEach((one, index) =>
    draft.row([index + 1, one.name, birthText(one), one.phone, "Hội viên", one.deed], boxed),
  );
  draft.row(
    [
      6,
      TWICE.name,
      TWICE.birth,
      TWICE.phone,
      "Chi hội trưởng",
      "Hiến 120 m² đất mở rộng đường vào nghĩa trang liệt sĩ",
    ],
    boxed,
  );
  return {
    file: "19 Hoi CCB",
    unit: "Hội Cựu chiến binh huyện",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length + 1,
    findings: ["duplicate-across-units"],
  };
};

const duplicateThere: MakeSample = (random) => {
  const people = inventNominees(random, 6);
  const draft = new Draft("Sheet1", [6, 28, 14, 16, 24, 50]);
  draft.banner("UBND XÃ LIỆP TUYẾT - DANH SÁCH NGƯỜI TỐT, VIỆC TỐT");
  draft.row(["STT", "Họ và tên", "Ngày sinh", "SĐT", "Nghề nghiệp", "Việc làm tốt"], head);
  draft.row([1, TWICE.name.toUpperCase(), TWICE.birth, TWICE.phone, "Làm ruộng", "Hiến đất mở đường"], boxed);
  people.forEach((one, index) =>
    draft.row([index + 2, one.name, birthText(one), one.phone, one.position, one.deed], boxed),
  );
  return {
    file: "20 Liep Tuyet",
    unit: "Xã Liệp Tuyết",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length + 1,
    findings: ["duplicate-across-units"],
  };
};

/** A list over two sheets, by batch; dates in every way of writing, two of them impossible. */
const batches: MakeSample = (random) => {
  const [first, second] = [inventNominees(random, 5), inventNominees(random, 6)];
  const ways = ["12/3/1975", "1980", "5-6-1969", "ngày 2 tháng 9 năm 1958", "31/02/1971"];
  const drafts = [first, second].map((people, batch) => {
    const draft = new Draft(`Đợt ${String(batch + 1)}`, [6, 28, 26, 24, 50, 24]);
    draft.banner(`ĐOÀN TNCS HỒ CHÍ MINH HUYỆN - ĐỀ NGHỊ ĐỢT ${String(batch + 1)}`);
    draft.row(["STT", "Họ và tên", "Ngày tháng năm sinh", "Chức vụ", "Tóm tắt thành tích", "Danh hiệu"], head);
    people.forEach((one, index) =>
      draft.row([index + 1, one.name, ways[index] ?? birthText(one), "Đoàn viên", one.deed, AWARD], boxed),
    );
    return draft;
  });
  return {
    file: "21 Huyen doan",
    unit: "Huyện đoàn",
    format: "xlsx",
    plan: bookOf(...drafts),
    records: first.length + second.length,
    findings: ["type-date"],
  };
};

/** Totals above the data, a caption between, a subtotal that does not add up. */
const totalsAbove: MakeSample = (random) => {
  const people = inventNominees(random, 7);
  const draft = new Draft("LĐLĐ", [6, 28, 14, 24, 50]);
  draft.banner("LIÊN ĐOÀN LAO ĐỘNG HUYỆN");
  draft.banner("Danh sách đoàn viên công đoàn có việc làm tốt", { bold: false });
  draft.row(["STT", "Họ và tên", "Năm sinh", "Công đoàn cơ sở", "Tóm tắt việc làm tốt"], head);
  draft.row([null, "Tổng số: 8 người", null, null, null], { boxed: true, bold: true });
  people.forEach((one, index) =>
    draft.row([index + 1, one.name, one.birth.year, "CĐCS Công ty May Quốc Oai", one.deed], boxed),
  );
  draft.blank();
  draft.row(["Ghi chú: danh sách xếp theo thứ tự ưu tiên."], { italic: true });
  return {
    file: "22 LDLD",
    unit: "Liên đoàn Lao động huyện",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: ["total-mismatch"],
  };
};

/** Ranks before names; one column split into family and given name. */
const police: MakeSample = (random) => {
  const people = inventNominees(random, 6);
  const ranks = ["Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "Trung úy"];
  const draft = new Draft("CAH", [6, 14, 22, 12, 22, 50, 16]);
  draft.halves("CÔNG AN THÀNH PHỐ HÀ NỘI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  draft.halves("CÔNG AN HUYỆN QUỐC OAI", "Độc lập - Tự do - Hạnh phúc", { bold: true });
  draft.blank();
  draft.banner("DANH SÁCH");
  draft.row(["STT", "Cấp bậc", "Họ đệm", "Tên", "Chức vụ", "Tóm tắt thành tích", "Ngày lập công"], head);
  people.forEach((one, index) => {
    const words = one.name.split(" ");
    draft.row(
      [
        index + 1,
        ranks[index] ?? "",
        words.slice(0, -1).join(" "),
        words.at(-1) ?? "",
        "Cán bộ",
        one.deed,
        { serial: one.deedDay },
      ],
      boxed,
    );
  });
  return {
    file: "23 Cong an huyen",
    unit: "Công an huyện",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: [],
  };
};

/** A factory's list in English letters only, headers without tone marks. */
const factory: MakeSample = (random) => {
  const people = inventNominees(random, 6);
  const draft = new Draft("Sheet1", [6, 28, 14, 22, 50]);
  draft.row(["CONG TY CO PHAN MAY QUOC OAI"], { bold: true });
  draft.row(["STT", "Ho va ten", "Nam sinh", "Chuc vu", "Tom tat thanh tich"], head);
  people.forEach((one, index) => draft.row([index + 1, one.name, one.birth.year, "Công nhân", one.deed], boxed));
  return {
    file: "24 cty may",
    unit: "Công ty Cổ phần May Quốc Oai",
    format: "xlsx",
    plan: bookOf(draft),
    records: people.length,
    findings: [],
  };
};

/** A blank form that was sent back as it was received. */
const blankForm: MakeSample = () => {
  const draft = new Draft("Danh sách", [6, 28, 14, 22, 50]);
  draft.banner("DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU “NGƯỜI TỐT, VIỆC TỐT”");
  draft.row(["Đơn vị: Trung tâm Y tế huyện"]);
  draft.row(["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Tóm tắt thành tích"], head);
  for (let index = 1; index <= 10; index += 1) draft.row([index, null, null, null, null], boxed);
  return {
    file: "25 TTYT",
    unit: "Trung tâm Y tế huyện",
    format: "xlsx",
    plan: bookOf(draft),
    records: 0,
    findings: [],
  };
};

/** A sheet that holds a letter and no list. */
const letter: MakeSample = () => {
  const draft = new Draft("Công văn", [90]);
  draft.row(["HỘI LIÊN HIỆP PHỤ NỮ HUYỆN"], { bold: true });
  draft.row(["Kính gửi: Phòng Nội vụ huyện Quốc Oai"]);
  draft.row(["Hội đang hoàn thiện hồ sơ và sẽ gửi danh sách đề nghị sau ngày 20/7/2022."]);
  draft.row(["Trân trọng./."]);
  return {
    file: "26 Hoi LHPN",
    unit: "Hội Liên hiệp Phụ nữ huyện",
    format: "xlsx",
    plan: bookOf(draft),
    records: 0,
    findings: ["sheet-unrecognised"],
  };
};

export const OFFICES: readonly MakeSample[] = [
  dangerous,
  twoTables,
  hiddenParts,
  duplicateHere,
  duplicateThere,
  batches,
  totalsAbove,
  police,
  factory,
  blankForm,
  letter,
];
