import { columnsOf, EMPTY_CONTEXT, fieldsOf, take, unitOf } from "./support";

/** Habits of offices met after the reader was made; each a small list of its own. */
describe("lists as offices write them", () => {
  test("the birth behind a name goes to the birth, whatever parts them", () => {
    const register = take([
      ["STT", "Họ và tên, năm sinh", "Đơn vị", "Việc làm tốt"],
      ["01.", "Nguyễn Thị Bích Hạnh\n1978", "Xã Cấn Hữu", "Đưa cụ già đi cấp cứu"],
      ["02.", "Đỗ Văn Quyết, sinh năm 1969", "Xã Cấn Hữu", "Hiến đất mở đường"],
      ["03.", "Bà Phùng Thị Luyến (12/5/1985)", "Xã Cấn Hữu", "Trả lại của rơi"],
      ["04.", "Chi đoàn khóa 2020", "Xã Cấn Hữu", "Tình nguyện hè"],
    ]);
    expect(columnsOf(register)).toEqual(["seq", "name", "unit", "achievement"]);
    expect(fieldsOf(register).map(({ name, birth }) => [name, birth])).toEqual([
      ["Nguyễn Thị Bích Hạnh", "1978"],
      ["Đỗ Văn Quyết", "1969"],
      ["Phùng Thị Luyến", "1985-05-12"],
      ["Chi đoàn khóa 2020", undefined],
    ]);
    expect(register.records[0]?.raw.name).toContain("1978");
  });

  test("a birth in its own column outweighs the one behind the name", () => {
    const register = take([
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"],
      [1, "Lê Văn An (1980)", "12/3/1980", "Xã A"],
      [2, "Lê Văn Bé", "1/1/1981", "Xã A"],
    ]);
    expect(fieldsOf(register)[0]).toMatchObject({ name: "Lê Văn An", birth: "1980-03-12" });
  });

  test("the time of a deed is read though words stand around it", () => {
    const register = take([
      ["STT", "Họ và tên", "Việc làm tốt", "Thời gian, địa điểm"],
      [1, "Lê Văn An", "Cứu người", "12/02/2022, tại chợ Cấn Hữu"],
      [2, "Lê Văn Bé", "Cứu người", "Tháng 3/2022, tại thôn Cây Chay"],
      [3, "Lê Văn Cả", "Cứu người", "Tối ngày 5 tháng 4 năm 2022"],
    ]);
    expect(columnsOf(register)[3]).toBe("deedDate");
    expect(fieldsOf(register).map(({ deedDate }) => deedDate)).toEqual(["2022-02-12", "2022-03", "2022-04-05"]);
    expect(
      columnsOf(
        take([
          ["STT", "Họ và tên", "Việc làm tốt", "Thời gian, địa điểm"],
          [1, "Lê Văn An", "Cứu người", "chợ Cấn Hữu"],
          [2, "Lê Văn Bé", "Cứu người", "sân đình"],
        ]),
      )[3],
    ).toBeNull();
  });

  test("awards that stand in the remarks are taken where the list has no column for them", () => {
    const rows = [
      [1, "Lê Văn An", "Cứu người", "Giấy khen"],
      [2, "Lê Văn Bé", "Hiến máu", "đã nghỉ hưu"],
    ];
    const [first, second] = fieldsOf(take([["STT", "Họ tên", "Nội dung", "Ghi chú"], ...rows]));
    expect(first).toMatchObject({ awards: ["Giấy khen"], note: "Giấy khen" });
    expect(second?.awards).toBeUndefined();
    expect(
      fieldsOf(
        take([
          ["STT", "Họ tên", "Danh hiệu", "Ghi chú"],
          [1, "Lê Văn An", "LĐTT", "Giấy khen"],
        ]),
      )[0]?.awards,
    ).toEqual(["Lao động tiên tiến"]);
  });

  test("ticks under Tập thể, Cá nhân, Hộ gia đình tell the kind", () => {
    const register = take([
      ["TT", "Tên tập thể, cá nhân, hộ gia đình", "Tập thể", "Cá nhân", "Hộ GĐ", "Thành tích"],
      [1, "Khu phố 3", "x", null, null, "Khu phố văn hóa"],
      [2, "Trần Phú Lâm", null, "x", null, "Hiến kế xây cầu"],
      [3, "Trần Phú Cường", null, null, "x", "Hiến đất mở đường"],
    ]);
    expect(columnsOf(register)).toEqual(["seq", "name", "kind", "kind", "kind", "achievement"]);
    expect(fieldsOf(register).map(({ kind }) => kind)).toEqual(["collective", "individual", "household"]);
    expect(
      columnsOf(
        take([
          ["TT", "Cá nhân", "Thành tích", "Hình thức"],
          [1, "Lê Văn An", "Hiến máu", "Giấy khen"],
        ]),
      ),
    ).toEqual(["seq", "name", "achievement", "award"]);
  });

  test("the unit of a title of several lines is its own line, put together where its name went on", () => {
    const rows = [
      ["STT", "Họ và tên", "Chức vụ", "Danh hiệu"],
      [1, "Lê Văn An", "Giáo viên", "LĐTT"],
    ];
    const unitUnder = (title: string): string | undefined => fieldsOf(take([[title], ...rows]))[0]?.unit;
    expect(unitUnder("UBND HUYỆN QUỐC OAI\nTRƯỜNG THCS KIỀU PHÚ")).toBe("Trường THCS Kiều Phú");
    expect(unitUnder("UBND HUYỆN QUỐC OAI\nTRƯỜNG TIỂU HỌC\nCẤN HỮU")).toBe("Trường Tiểu học Cấn Hữu");
    expect(unitUnder("Trường Mầm non Sài Sơn B xin gửi danh sách cá nhân đề nghị khen thưởng như sau:")).toBe(
      "Trường Mầm non Sài Sơn B",
    );
  });

  test("a school's kind may be written with dots", () => {
    const context = { ...EMPTY_CONTEXT, units: [unitOf("Trường Tiểu học Ngọc Mỹ"), unitOf("Xã Ngọc Mỹ")] };
    const typed = ["Tr. TH Ngọc Mỹ", "Trường T.H Ngọc Mỹ", "x. Ngọc Mỹ"];
    const register = take(
      [
        ["STT", "Họ tên", "Đơn vị", "Việc tốt"],
        ...typed.map((unit, at) => [at + 1, `Lê Văn ${"ABC".charAt(at)}n`, unit, "Hiến máu"]),
      ],
      { context },
    );
    expect(fieldsOf(register).map(({ unit }) => unit)).toEqual([
      "Trường Tiểu học Ngọc Mỹ",
      "Trường Tiểu học Ngọc Mỹ",
      "Xã Ngọc Mỹ",
    ]);
  });

  test("unions under a head of their own are the nominated bodies", () => {
    const register = take([
      ["STT", "Tên CĐCS", "Đề nghị", "Số phiếu"],
      [1, "CĐCS trường MN Yên Sơn", "Giấy khen", "15/15"],
      [2, "CĐCS trường TH Yên Sơn", "Giấy khen", "20/20"],
      [3, "CĐCS xã Yên Sơn", "Giấy khen", "20/20"],
    ]);
    expect(fieldsOf(register).map(({ name, kind }) => [name, kind])).toEqual([
      ["CĐCS trường MN Yên Sơn", "collective"],
      ["CĐCS trường TH Yên Sơn", "collective"],
      ["CĐCS xã Yên Sơn", "collective"],
    ]);
  });

  test("a closing sentence is a remark, no heading", () => {
    const register = take([
      ["Thứ tự", "Tên", "Ngày sinh", "Lý do đề nghị khen"],
      ["a", "Lê Thị Hà", "1/1/1980", "Nấu ăn giỏi"],
      ["b", "Lê Thị Hằng", "1/1/1981", "Bắt trộm"],
      ["Rất mong được sự quan tâm của quý phòng. Xin trân trọng cảm ơn!"],
    ]);
    expect(register.files[0]?.sheets[0]?.layout.rows.map(({ role }) => role)).toEqual([
      "header",
      "record",
      "record",
      "note",
    ]);
  });

  test("one doubtful value, or one cell alone, does not outweigh a head that is known", () => {
    const rows = [
      ["STT", "Họ và tên", "G.tính", "Thành tích"],
      [1, "Đoàn Ngọc Hùng", "Nam", "Tặng 35 suất quà"],
      [2, "Quách Thị Quyên", "?", "Vá 60 ổ gà"],
    ];
    expect(columnsOf(take(rows))).toEqual(["seq", "name", "sex", "achievement"]);
    expect(
      columnsOf(
        take([
          ["TT", "Họ và tên", "Chức vụ", "Thành tích"],
          [1, "Đỗ Như Ý", "Thành viên tổ CNSCĐ", "Hướng dẫn dân cài VNeID"],
        ]),
      )[3],
    ).toBe("achievement");
    expect(
      columnsOf(
        take([
          ["TT", "Cá nhân, tập thể", "Thành tích"],
          [1, "bà Phan Khánh Chi", "Tặng 35 suất quà"],
          [2, "Tổ Văn - Sử", "Vá 60 ổ gà"],
        ]),
      )[1],
    ).toBe("name");
  });
});
