import { columnsOf, fieldsOf, take } from "./support";

describe("a day of birth in three columns", () => {
  const heads = ["STT", "Họ và tên", "Ngày, tháng, năm sinh", null, null, "Thành tích"];
  const parts = [null, null, "Ngày", "Tháng", "Năm", null];
  const rows = [
    [1, "Lê Văn An", 3, 8, 1977, "Cứu người"],
    [2, "Lê Văn Bé", 31, 2, 1980, "Hiến đất"],
    [3, "Lê Thị Cả", null, null, 1982, "Nuôi trẻ mồ côi"],
    [4, "Trần Thị Dần", 4, null, 1983, "Giúp người neo đơn"],
    [5, "Trần Văn Em", null, 9, 1990, "Bắt trộm"],
  ];
  const merges = ["C1:E1", "A1:A2", "B1:B2", "F1:F2"];
  const register = take([heads, parts, ...rows], { merges });

  test("is put together; what lacks the month tells the year alone", () => {
    expect(columnsOf(register)).toEqual(["seq", "name", "birth", "birth", "birth", "achievement"]);
    expect(fieldsOf(register).map(({ birth }) => birth)).toEqual(["1977-08-03", undefined, "1982", "1983", "1990-09"]);
  });

  test("that no calendar knows is told", () => {
    expect(register.records[1]?.problems).toMatchObject([{ field: "birth", code: "type-date", typed: "31/2/1980" }]);
  });

  test("needs no heads of its own under the merged one", () => {
    const plain = take([heads, ...rows.filter((_, at) => at === 0 || at === 2)], { merges: ["C1:E1"] });
    expect(fieldsOf(plain).map(({ birth }) => birth)).toEqual(["1977-08-03", "1982"]);
  });
});

describe("names in two columns", () => {
  test("under one head, though one of a few given names is also a word for something else", () => {
    const register = take(
      [
        ["STT", "Họ và tên", null, "Việc làm tốt"],
        [1, "Quán Ngọc", "Nam", "Cứu người"],
        [2, "Dương Văn", "Hùng", "Hiến đất"],
        [3, "Cao Thị", "Thơm", "Hiến máu"],
      ],
      { merges: ["B1:C1"] },
    );
    expect(fieldsOf(register).map(({ name }) => name)).toEqual(["Quán Ngọc Nam", "Dương Văn Hùng", "Cao Thị Thơm"]);
  });

  test("where the first holds family names alone, heads without marks", () => {
    const register = take([
      ["ho", "ten", "ngaysinh", "email"],
      ["Phạm", "Thành Nam", "05/12/1989", "a@b.vn"],
      ["Vũ", "Trường Khang", "13/05/1986", "b@b.vn"],
      ["Lữ", "Cao Tiến", "09/12/1989", "c@b.vn"],
    ]);
    expect(fieldsOf(register).map(({ name }) => name)).toEqual(["Phạm Thành Nam", "Vũ Trường Khang", "Lữ Cao Tiến"]);
  });

  test("“Cô” and “Ông” are family names where nobody else has an honorific, however long the name", () => {
    const names = ["Lò Thị Mơ", "Cô Thị Hồng Huệ", "Ông Duy Tuấn", "Ông Nguyễn Văn Bình", "Kiều Văn Hòa"];
    const register = take([["STT", "Họ tên", "Việc làm tốt"], ...names.map((name, at) => [at + 1, name, "Cứu người"])]);
    expect(fieldsOf(register).map(({ name }) => name)).toEqual([
      "Lò Thị Mơ",
      "Cô Thị Hồng Huệ",
      "Ông Duy Tuấn",
      "Nguyễn Văn Bình",
      "Kiều Văn Hòa",
    ]);
  });

  test("“Cô” behind “Ông” is a family name", () => {
    const register = take([
      ["STT", "Họ tên", "Việc làm tốt"],
      [1, "Ông Cô Bá Khoa", "Cứu người"],
      [2, "Bà Lò Thị Mơ", "Hiến đất"],
    ]);
    expect(fieldsOf(register).map(({ name, honorific }) => [honorific, name])).toEqual([
      ["Ông", "Cô Bá Khoa"],
      ["Bà", "Lò Thị Mơ"],
    ]);
  });

  test("“Tên NV” heads whole names", () => {
    const register = take([
      ["STT", "Mã NV", "Tên NV", "Phone", "Phòng"],
      [1, "NV01", "Lê Văn An", "0912345678", "Kế toán"],
      [2, "NV02", "Trần Thị Bé", "0912345679", "Hành chính"],
    ]);
    expect(columnsOf(register)[2]).toBe("name");
  });
});

describe("heads and rows", () => {
  const people = [
    [1, "Lê Văn An", "x", "x", "Cứu người"],
    [2, "Lê Văn Tư", null, "x", "Hiến đất"],
  ];

  test("days may stand right behind the names in a header", () => {
    const register = take([["STT", "Họ và tên", "19/05/2022", "26/05/2022", "Thành tích"], ...people]);
    expect(fieldsOf(register).map(({ name }) => name)).toEqual(["Lê Văn An", "Lê Văn Tư"]);
  });

  test("a day and a title between the parts of a list are nobody", () => {
    const register = take([
      ["Họ và tên", "Đơn vị", "Thành tích"],
      ["Lê Văn An", "Xã Cấn Hữu", "Cứu người"],
      ["Lê Văn Tư", "Xã Cấn Hữu", "Hiến đất"],
      [44700, null, null],
      ["Ngày 20/5/2022", null, null],
      ["Danh sách bổ sung ngày 20/5", null, null],
      ["Lê Văn Ba", "Xã Cấn Hữu", "Cứu người"],
      ["Lê Văn Bốn", "Xã Cấn Hữu", "Hiến đất"],
    ]);
    expect(fieldsOf(register).map(({ name }) => name)).toEqual(["Lê Văn An", "Lê Văn Tư", "Lê Văn Ba", "Lê Văn Bốn"]);
  });

  test("“Trực tiếp”, “Gián tiếp” are no units, whatever their head says", () => {
    const rows = people.map(([seq, name], at) => [seq ?? null, name ?? null, at === 0 ? "Trực tiếp" : "Gián tiếp"]);
    const register = take([["STT", "Họ và tên", "Tên địa phương"], ...rows]);
    expect(columnsOf(register)[2]).toBeNull();
  });

  test("codes are no awards, though their head speaks of them; the day of a good deed is a day", () => {
    const rows = [
      [1, "Lê Văn An", "HS879", "05/03/2022", "Cứu người"],
      [2, "Lê Văn Tư", "HS700", "06/03/2022", "Hiến đất"],
    ];
    const register = take([["STT", "Họ và tên", "Mã hồ sơ TĐKT", "Ngày có việc làm tốt", "Thành tích"], ...rows]);
    expect(columnsOf(register)[3]).toBe("deedDate");
    expect(fieldsOf(register).map(({ awards }) => awards)).toEqual([undefined, undefined]);
  });

  test("“Hình thức” of festivals is the kind of work, no award", () => {
    const register = take(
      [
        ["TT", "Tên sự kiện, hoạt động", "Hình thức", "Thời gian tổ chức"],
        [1, "Giải bóng chuyền nam", "Giải thể thao", "10/11/2021"],
        [2, "Hội diễn quần chúng", "Văn hóa văn nghệ", "12/11/2021"],
      ],
      { name: "Công trình" },
    );
    expect(columnsOf(register)).toEqual(["seq", "workTitle", "workType", "finishedOn"]);
  });

  test("“Họ và tên (tên tập thể)” says of nobody that they are a body", () => {
    const register = take([
      ["STT", "Họ và tên (tên tập thể)", "Nữ", "Thành tích"],
      [1, "Lê Đình Đông", null, "Cứu người"],
      [2, "Lương Thị Kim Thoa", "x", "Hiến đất"],
      [3, "Liên đội nhà trường", null, "Trồng cây"],
    ]);
    expect(fieldsOf(register).map(({ kind }) => kind)).toEqual(["individual", "individual", "collective"]);
  });

  test("a calendar of meetings names who presides, nobody for an award", () => {
    const register = take(
      [
        ["LỊCH HỌP HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"],
        ["Ngày", "Giờ", "Nội dung", "Chủ trì", "Địa điểm"],
        ["05/05/2022", "8h00", "Xét danh hiệu", "Đỗ Văn Quyết", "Phòng họp A"],
        ["12/05/2022", "8h00", "Sơ kết", "Phùng Thị Luyến", "Phòng họp B"],
      ],
      { name: "Lịch họp" },
    );
    expect(register.files[0]?.sheets[0]?.purpose.purpose).toBe("other");
    expect(register.records).toEqual([]);
  });
});

describe("whose rows they are", () => {
  const list = (unit: string) => [
    ["UBND HUYỆN QUỐC OAI"],
    ["UBND XÃ CẤN HỮU"],
    ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
    ["STT", "Họ và tên", "Đơn vị", "Thành tích"],
    [1, "Lê Văn An", unit, "Cứu người"],
    [2, "Lê Văn Tư", unit, "Hiến đất"],
  ];
  const unitsOf = (unit: string, answer?: "unit" | null) => {
    const shape = take(list(unit)).files[0]?.sheets[0]?.shape ?? "";
    const columns = answer === undefined ? {} : { [shape]: { C: answer } };
    return fieldsOf(take(list(unit), { choices: { columns } })).map((fields) => fields.unit);
  };

  test("a sender and a column of another commune in every row are asked about, without a list of units too", () => {
    expect(unitsOf("Xã Sài Sơn")).toEqual([undefined, undefined]);
    expect(columnsOf(take(list("Xã Sài Sơn")))[2]).toBeNull();
    expect(unitsOf("Xã Sài Sơn", "unit")).toEqual(["Xã Sài Sơn", "Xã Sài Sơn"]);
    expect(unitsOf("Xã Sài Sơn", null)).toEqual(["UBND xã Cấn Hữu", "UBND xã Cấn Hữu"]);
  });

  test("what says the same, or a part of it, is not asked", () => {
    expect(unitsOf("Cấn Hữu")).toEqual(["Cấn Hữu", "Cấn Hữu"]);
    expect(unitsOf("Thôn 3")).toEqual(["UBND xã Cấn Hữu", "UBND xã Cấn Hữu"]);
  });

  test("a cluster gathers the lists of its members: its headings name units", () => {
    const register = take([
      ["CỤM THI ĐUA SỐ 3"],
      ["STT", "Họ và tên", "Việc làm tốt"],
      ["I. Phòng Tài chính - Kế hoạch"],
      [1, "Lê Văn An", "Cứu người"],
      ["II. Trạm Y tế phường"],
      [2, "Lê Văn Tư", "Hiến đất"],
    ]);
    expect(fieldsOf(register).map(({ unit }) => unit)).toEqual(["Phòng Tài chính - Kế hoạch", "Trạm Y tế phường"]);
  });

  test("an office of plans is an office, not the plan's title", () => {
    const rows = [
      ["STT", "Họ và tên", "Việc làm tốt"],
      [1, "Lê Văn An", "Cứu người"],
    ];
    const units = ["PHÒNG TÀI CHÍNH - KẾ HOẠCH", "PHÒNG KẾ HOẠCH", "KẾ HOẠCH KHEN THƯỞNG"].map(
      (line) => fieldsOf(take([["UBND HUYỆN QUỲ HỢP"], [line], ...rows]))[0]?.unit,
    );
    expect(units).toEqual(["Phòng Tài chính - Kế hoạch", "Phòng Kế hoạch", undefined]);
  });

  test("a heading of the sender's own kind stands beside it", () => {
    const register = take([
      ["TỔ DÂN PHỐ SỐ 10"],
      ["STT", "Họ và tên", "Việc làm tốt"],
      ["I. Tổ dân phố số 10"],
      [1, "Lê Văn An", "Cứu người"],
      ["II. Tổ dân phố số 12"],
      [2, "Lê Văn Tư", "Hiến đất"],
    ]);
    expect(fieldsOf(register).map(({ unit }) => unit)).toEqual(["Tổ dân phố số 10", "Tổ dân phố số 12"]);
  });
});
