import { columnIndex } from "../../../src/grid/address";
import { shapeOf } from "../../../src/register/shape";
import { samplesOf } from "../../../src/register/columns/samples";
import { builtIn } from "../../../src/campaign/built-in/index";
import { columnsOf, fieldsOf, take } from "../support";

const PEOPLE = [
  [1, "Nguyễn Văn An", "Chủ tịch", "Hiến đất làm đường"],
  [2, "Trần Thị Bình", "Giáo viên", "Nhặt được của rơi trả lại"],
] as const;

describe("columns to fields", () => {
  test("the real template for persons is mapped without asking but for its codes of staff", () => {
    const register = take([
      ["DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG"],
      [null],
      [
        "STT",
        "Họ và tên",
        "Giới tính",
        "Ngày sinh",
        "Chức vụ",
        "Tên phòng ban/ khối, tổ \ncông tác",
        "Tên đơn vị/tập thể\ncông tác",
        "Địa chỉ / Nơi ở",
      ],
      [1, "Nguyễn Văn An", "Nam", "01/02/1980", "Giáo viên", "Tổ Toán", "Trường TH Cấn Hữu", "Thôn 3, xã Cấn Hữu"],
      [2, "Lê Thị Hoa", "Nữ", "15/12/1985", "Hiệu trưởng", "Ban giám hiệu", "Trường THCS Kiều Phú", "Thôn 2"],
    ]);
    expect(columnsOf(register)).toEqual(["seq", "name", "sex", "birth", "position", "subUnit", "unit", "address"]);
  });

  test("the nominated hero of a list without articles is its name", () => {
    expect(columnsOf(take([["STT", "Họ và tên gương NTVT", "Chức vụ", "Thành tích"], ...PEOPLE]))).toEqual([
      "seq",
      "name",
      "position",
      "achievement",
    ]);
  });

  test("position and phone in a list of articles belong to the person named before them", () => {
    const register = take([
      ["TT", "Tên bài viết", "Người viết", "Chức vụ", "Điện thoại", "Nhân vật", "Chức vụ, đơn vị"],
      [
        1,
        "Người thầy vùng khó",
        "Nguyễn Lan Anh",
        "Giáo viên",
        "0912111333",
        "Trần Văn Thành",
        "Hiệu trưởng, Trường TH Kim Sơn",
      ],
      [2, "Bông hoa đẹp", "Phùng Thị Hà", "Giáo viên", "0912111334", "Đỗ Thị Lý", "Giáo viên, Trường MN Đường Lâm"],
    ]);
    expect(columnsOf(register)).toEqual([
      "seq",
      "articleTitle",
      "writerName",
      "writerPosition",
      "writerPhone",
      "subjectName",
      "subjectPosition",
    ]);
  });

  test("Nội dung is the achievement where nothing else of the list can be, and asked where something is", () => {
    expect(
      columnsOf(
        take([
          ["STT", "Họ và tên", "Chức vụ", "Nội dung"],
          [1, "Nguyễn Văn An", "Chủ tịch", "Giữ gìn an ninh"],
        ]),
      ),
    ).toEqual(["seq", "name", "position", "achievement"]);
    expect(
      columnsOf(
        take([
          ["STT", "Họ và tên", "Thành tích", "Nội dung"],
          [1, "Nguyễn Văn An", "Hiến đất", "Giữ gìn an ninh"],
        ]),
      ),
    ).toEqual(["seq", "name", "achievement", null]);
  });

  test("names of places that look like names of people stay addresses, and kinds of works are no people", () => {
    expect(
      columnsOf(
        take([
          ["STT", "Họ và tên", "Địa chỉ", "Thành tích"],
          [1, "Nguyễn Thị Ổn", "Cao Sơn", "Quét đường"],
          [2, "Trịnh Công Yến", "Cao Sơn", "Giúp neo đơn"],
        ]),
      )[2],
    ).toBe("address");
    const works = take([
      ["TT", "Tên công trình", "Loại hình", "Khởi công"],
      [1, "Đường hoa bản Tèo", "Công trình", "15/9/2022"],
      [2, "Thắp sáng đường quê", "Công trình", "1/10/2022"],
    ]);
    expect(columnsOf(works)).toEqual(["seq", "workTitle", "workType", "startedOn"]);
  });

  test("who gave how much is a list of households, not statistics", () => {
    const register = take([
      ["STT", "Hộ gia đình", "Thôn", "Diện tích (m2)", "Giá trị (triệu đồng)", "Đề nghị"],
      [1, "Hộ ông Đỗ Doãn Hà", "Thôn 5", 120, 360, "Giấy khen"],
      [2, "Ông Lê Quang - bà Đỗ Thị Tám", "Thôn 4", 80, 240, "Giấy khen"],
    ]);
    expect(fieldsOf(register).map(({ kind }) => kind)).toEqual(["household", "household"]);
    expect(columnsOf(register)).toEqual(["seq", "name", "subUnit", null, null, "award"]);
  });

  test("shortened heads are read, and heads nobody knows are told by unmistakable values", () => {
    const rows = ["0912345678", "0912345679", "0387654321", "0905556667"].map((phone, at) => [
      at + 1,
      ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Ba", "Phạm Thị Tư"][at] ?? "",
      phone,
      "Hiến máu cứu người bệnh",
    ]);
    expect(columnsOf(take([["S.T.T", "Họ, chữ đệm và tên", "Đ.thoại", "Th.tích"], ...rows]))).toEqual([
      "seq",
      "name",
      "phone",
      "achievement",
    ]);
    expect(columnsOf(take([["S.T.T", "Họ tên", "Xyzt", "Thành tích"], ...rows]))).toEqual([
      "seq",
      "name",
      "phone",
      "achievement",
    ]);
  });

  test("heads of households make records of households, also with a birth date", () => {
    const register = take([
      ["STT", "Họ tên chủ hộ", "Năm sinh", "Thành tích"],
      [1, "Nguyễn Văn An", 1970, "Hiến đất làm đường"],
      [2, "Trần Thị Bình", 1965, "Hiến đất làm đường"],
    ]);
    expect(fieldsOf(register).map(({ kind }) => kind)).toEqual(["household", "household"]);
  });

  test("blanks of a unit column in a text file repeat the unit above; in a workbook they don't", () => {
    const rows = [
      ["STT", "Họ và tên", "Đơn vị", "Thành tích"],
      [1, "Nguyễn Văn An", "Trường Tiểu học A", "Hiến máu"],
      [2, "Trần Thị Bình", null, "Hiến máu"],
      [3, "Lê Văn Ba", "Trạm Y tế B", "Cứu người"],
    ];
    expect(fieldsOf(take(rows, { withoutMerges: true })).map(({ unit }) => unit)).toEqual([
      "Trường Tiểu học A",
      "Trường Tiểu học A",
      "Trạm Y tế B",
    ]);
    expect(fieldsOf(take(rows)).map(({ unit }) => unit)).toEqual(["Trường Tiểu học A", undefined, "Trạm Y tế B"]);
  });

  test("Ð typed for Đ reaches the records as Đ", () => {
    expect(
      fieldsOf(
        take([
          ["STT", "Họ và tên", "Thành tích"],
          [1, "Ðặng Văn Ðông", "Hiến máu"],
        ]),
      )[0]?.name,
    ).toBe("Đặng Văn Đông");
  });

  test("birth dates under Nam and Nữ tell birth and sex", () => {
    const register = take(
      [
        ["STT", "Họ và tên", "Năm sinh", null, "Thành tích"],
        [null, null, "Nam", "Nữ", null],
        [1, "Nguyễn Văn An", 1980, null, "Cứu người"],
        [2, "Trần Thị Bình", null, 1975, "Hiến máu"],
      ],
      { merges: ["C1:D1", "A1:A2", "B1:B2", "E1:E2"] },
    );
    expect(columnsOf(register)).toEqual(["seq", "name", "birthMale", "birthFemale", "achievement"]);
    expect(fieldsOf(register).map(({ birth, sex }) => [birth, sex])).toEqual([
      ["1980", "male"],
      ["1975", "female"],
    ]);
  });

  test("a tick column headed Nữ makes the others men, but never a body", () => {
    const register = take([
      ["STT", "Họ và tên", "Nữ", "Chức vụ"],
      [1, "Nguyễn Văn An", null, "Chủ tịch"],
      [2, "Trần Thị Bình", "x", "Giáo viên"],
      [3, "Chi đoàn thôn Đĩnh Tú", null, null],
    ]);
    expect(fieldsOf(register).map(({ sex }) => sex)).toEqual(["male", "female", undefined]);
  });

  test("family and given name in two columns make one name", () => {
    const register = take([
      ["TT", "Họ và tên đệm", "Tên", "Chức vụ"],
      [1, "Nguyễn Văn", "An", "Chủ tịch"],
      [2, "Lê Thị", "Hoa", "Giáo viên"],
    ]);
    expect(columnsOf(register)).toEqual(["seq", "lastName", "firstName", "position"]);
    expect(fieldsOf(register).map(({ name }) => name)).toEqual(["Nguyễn Văn An", "Lê Thị Hoa"]);
  });

  test("a whole name under “Họ …” is one where “Tên …” beside repeats its last word", () => {
    const register = take([
      ["STT", "Họ nhân viên", "Tên nhân viên", "Thành tích", "Danh hiệu đề nghị"],
      [1, "Cao Bá Tước", "Tước", "Dạy chữ buổi tối cho 12 chị em trong bản", "Giấy khen"],
      [2, "Lương Thị Mơ", "Mơ", "Vận động bà con góp 30 ngày công sửa cầu", "Giấy khen"],
      [3, "Cà Văn Ún", "Ún", "Nhặt được của rơi trả người đánh mất", "Giấy khen"],
    ]);
    expect(columnsOf(register).slice(0, 3)).toEqual(["seq", "name", null]);
    expect(register.records.map(({ fields }) => fields.name)).toEqual(["Cao Bá Tước", "Lương Thị Mơ", "Cà Văn Ún"]);
  });

  test("one merged header over family and given name is split by content", () => {
    const register = take(
      [
        ["TT", "Họ và tên", null, "Chức vụ"],
        [1, "Nguyễn Văn", "An", "Chủ tịch"],
        [2, "Lê Thị", "Hoa", "Giáo viên"],
      ],
      { merges: ["B1:C1"] },
    );
    expect(fieldsOf(register).map(({ name }) => name)).toEqual(["Nguyễn Văn An", "Lê Thị Hoa"]);
  });

  test("a column for each award is read by its ticks", () => {
    const register = take([
      ["STT", "Họ tên", "Chức vụ", "LĐTT", "CSTĐCS"],
      [1, "Nguyễn Văn An", "Giáo viên", "x", null],
      [2, "Trần Thị Bình", "Giáo viên", "X", "v"],
    ]);
    expect(columnsOf(register)).toEqual(["seq", "name", "position", "awardMark", "awardMark"]);
    expect(fieldsOf(register).map(({ awards }) => awards)).toEqual([
      ["Lao động tiên tiến"],
      ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
    ]);
  });

  test("in a list of bodies the unit column is the subject's name", () => {
    const register = take([
      ["DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG"],
      ["STT", "Đơn vị", "Thành tích", "Hình thức khen"],
      [1, "Trường Tiểu học Cấn Hữu", "Tốt", "Giấy khen cấp huyện"],
      [2, "Trạm Y tế xã Cấn Hữu", "Tốt", "Giấy khen cấp huyện"],
    ]);
    expect(columnsOf(register)).toEqual(["seq", "name", "achievement", "award"]);
    expect(fieldsOf(register).map(({ kind }) => kind)).toEqual(["collective", "collective"]);
  });

  test("without a header only what nothing else looks like is told, the rest is asked with what its content suggests", () => {
    const register = take([
      [1, "Nguyễn Văn An", "Nam", 1980],
      [2, "Lê Thị Hoa", "Nữ", 1982],
      [3, "Phạm Văn Nam", "Nam", 1972],
      [4, "Vũ Thị Lan", "Nữ", 1979],
    ]);
    const columns = register.files[0]?.sheets[0]?.tables[0]?.columns ?? [];
    expect(columns.map(({ field }) => field)).toEqual([null, "name", "sex", null]);
    expect(columns.map(({ alternatives }) => alternatives[0])).toEqual(["seq", undefined, undefined, "birth"]);
    expect(register.records).toHaveLength(4);
  });

  test("a header known to hold nothing of the register is left out without asking", () => {
    const register = take([
      ["STT", "Họ và tên", "Quê quán", "Chức vụ"],
      [1, "Nguyễn Văn An", "Hà Nội", "Chủ tịch"],
      [2, "Lê Văn Bình", "Nam Định", "Kế toán"],
    ]);
    const hometown = register.files[0]?.sheets[0]?.tables[0]?.columns[2];
    expect(hometown).toMatchObject({ field: null, alternatives: [] });
  });

  test("two columns for one field: one holds it, the other is asked", () => {
    const register = take([
      ["STT", "Họ và tên", "Đơn vị", "Đơn vị công tác"],
      [1, "Nguyễn Văn An", "Trường A", "Trường B"],
      [2, "Lê Văn Bình", "Trường A", "Trường C"],
    ]);
    const columns = register.files[0]?.sheets[0]?.tables[0]?.columns ?? [];
    expect(columns.filter(({ field }) => field === "unit")).toHaveLength(1);
    expect(columns.filter(({ field, alternatives }) => field === null && alternatives[0] === "unit")).toHaveLength(1);
  });

  test("a hidden column that repeats another is no question", () => {
    const register = take(
      [
        ["STT", "Họ và tên", "Đơn vị", "Đơn vị"],
        [1, "Nguyễn Văn An", "Trường A", "Trường A"],
        [2, "Lê Văn Bình", "Trường B", "Trường B"],
      ],
      { hiddenColumns: [3] },
    );
    expect(register.files[0]?.sheets[0]?.tables[0]?.columns[3]).toMatchObject({
      field: null,
      alternatives: [],
      evidence: { code: "column-helper" },
    });
  });

  test("a column of answers in any words is the criterion that its header names", () => {
    const campaign = builtIn("quoc-oai-2022");
    if (campaign === null) throw new Error("no such campaign");
    const register = take(
      [
        ["STT", "Họ và tên", "Tóm tắt việc làm tốt", "Việc làm không thuộc nhiệm vụ được giao"],
        [1, "Nguyễn Văn An", "Cứu người đuối nước dưới sông", "Chưa xác nhận"],
        [2, "Trần Thị Bình", "Trả lại 20 triệu đồng nhặt được", "Có"],
      ],
      { context: campaign },
    );
    expect(register.records.map(({ attestations }) => Object.values(attestations))).toEqual([
      [{ answer: "no", typed: "Chưa xác nhận" }],
      [{ answer: "yes" }],
    ]);
  });

  test("attestations and papers are told by the campaign's own words", () => {
    const campaign = builtIn("quoc-oai-2022");
    if (campaign === null) throw new Error("no such campaign");
    const [first, second] = campaign.criteria;
    const register = take(
      [
        ["STT", "Họ và tên", "Chức vụ", first?.headerWords[0] ?? "", second?.headerWords[0] ?? ""],
        [1, "Nguyễn Văn An", "Chủ tịch", "x", "Có"],
        [2, "Trần Thị Bình", "Giáo viên", "x", "không"],
      ],
      { context: campaign },
    );
    expect(register.records.map(({ attestations }) => attestations)).toEqual([
      { [first?.id ?? ""]: { answer: "yes" }, [second?.id ?? ""]: { answer: "yes" } },
      { [first?.id ?? ""]: { answer: "yes" }, [second?.id ?? ""]: { answer: "no", typed: "không" } },
    ]);
  });

  test("the clerk's answer for a shape serves every sheet of it, and says who gave it", () => {
    const rows = [["TT", "Tên gọi khác lạ", "Chức vụ", "Thành tích"], ...PEOPLE];
    const before = take(rows);
    const table = before.files[0]?.sheets[0]?.tables[0];
    if (table === undefined) throw new Error("no table");
    const columns = { [shapeOf(table.layout)]: { B: "name" as const, D: null } };
    const told = take(rows, { choices: { columns } });
    expect(columnsOf(told)).toEqual(["seq", "name", "position", null]);
    expect(told.files[0]?.sheets[0]?.tables[0]?.columns[1]).toMatchObject({ source: "clerk", confidence: 1 });
    const replayed = take(rows, { choices: { columns, rememberedShapes: Object.keys(columns) } });
    expect(replayed.files[0]?.sheets[0]?.tables[0]?.columns[1]?.source).toBe("remembered");
  });

  test("samples of a column are its first different values", () => {
    const register = take([
      ["TT", "Họ và tên", "Chức vụ", "Thành tích"],
      ...PEOPLE,
      [3, "Lê Văn Tám", "Giáo viên", "Cứu người"],
    ]);
    const sheet = register.files[0]?.sheets[0];
    const table = sheet?.tables[0];
    if (sheet === undefined || table === undefined) throw new Error("no table");
    expect(samplesOf(sheet.layout.grid, table.layout, columnIndex(2))).toEqual(["Chủ tịch", "Giáo viên"]);
  });
});

describe("which register a table is", () => {
  const registerOf = (rows: Parameters<typeof take>[0]) => take(rows).files[0]?.sheets[0]?.tables[0]?.register;

  test("articles, works, initiatives and nominations are told by their columns", () => {
    expect(
      registerOf([
        ["TT", "Tên bài viết", "Họ tên người viết", "Số bản"],
        [1, "Cô giáo vùng cao", "Lê Văn An", 3],
        [2, "Người giữ lửa", "Vũ Thị Én", 3],
      ]),
    ).toBe("articles");
    expect(
      registerOf([
        ["TT", "Tên công trình, phần việc", "Ngày hoàn thành"],
        [1, "Đường hoa thôn 3", "15/4/2023"],
        [2, "Sân bóng", "16/4/2023"],
      ]),
    ).toBe("works");
    expect(
      registerOf([
        ["TT", "Tên đề tài", "Tên tác giả", "Ngày công nhận"],
        [1, "Biện pháp rèn đọc", "Lê Thị Én", "12/5/2022"],
        [2, "Dạy toán", "Vũ Văn An", "12/5/2022"],
      ]),
    ).toBe("initiatives");
    expect(registerOf([["TT", "Họ và tên", "Chức vụ", "Thành tích"], ...PEOPLE])).toBe("nominations");
  });
});
