import type { Random } from "../../../samples/content/random";
import { inventPerson } from "../../../samples/content/people";
import type { Canvas } from "./canvas";

export type TitleStyle = "none" | "title" | "national" | "form" | "unit-line" | "long";

const TITLES = [
  "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
  "DANH SÁCH CÁ NHÂN, TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG",
  "DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
  "BIỂU TỔNG HỢP GƯƠNG NGƯỜI TỐT, VIỆC TỐT",
  "Danh sách đề nghị xét tặng danh hiệu năm 2022",
  "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 1",
  "DANH SÁCH TRÍCH NGANG",
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2021 - 2022",
] as const;

/** Lines above the table, wide or narrow. `unit`: the sender named there, null for nobody. Gives the row below them. */
export function writeTitles(
  canvas: Canvas,
  random: Random,
  style: TitleStyle,
  at: {
    readonly top: number;
    readonly left: number;
    readonly width: number;
    readonly unit: string | null;
    readonly title?: string;
  },
): number {
  const { left, width, unit } = at;
  let row = at.top;
  const right = left + Math.max(width - 1, 1);
  const middle = left + Math.max(1, Math.ceil(width / 2));
  const line = (text: string, bold: boolean, merge: boolean): void => {
    const column = merge ? left : Math.min(right, left + random.int(0, Math.max(0, Math.floor(width / 3))));
    canvas.put(row, column, text, { bold, center: merge });
    if (merge) canvas.merge(row, left, row, random.chance(0.75) ? right : Math.max(left, right - 2));
    canvas.role(row, "title");
    row += 1;
  };
  const pair = (first: string, second: string): void => {
    canvas.put(row, left, first, { bold: true, center: true });
    canvas.put(row, middle, second, { bold: true, center: true });
    if (random.chance(0.7)) {
      canvas.merge(row, left, row, middle - 1);
      canvas.merge(row, middle, row, right);
    }
    canvas.role(row, "title");
    row += 1;
  };
  if (style === "none") return row;
  if (style === "form") line(random.pick(["Mẫu số 02", "Phụ lục I", "Biểu số 01/TĐKT"]), true, false);
  if (style === "national" || style === "long") {
    pair("UBND HUYỆN SÔNG BÔI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    pair((unit ?? "Hội đồng Thi đua - Khen thưởng").toUpperCase(), "Độc lập - Tự do - Hạnh phúc");
    if (random.chance(0.6))
      pair(`Số: ${random.int(10, 99)}/DS`, `Sông Bôi, ngày ${random.int(10, 28)} tháng 7 năm 2022`);
    if (random.chance(0.5)) row += 1;
  }
  const merged = random.chance(0.7);
  line(at.title ?? random.pick(TITLES), true, merged);
  if (random.chance(0.4))
    line(
      random.pick([
        "Phong trào “Người tốt, việc tốt” năm 2022",
        "Năm học 2021 - 2022",
        "(Từ ngày 15/10/2021 đến ngày 30/6/2022)",
      ]),
      false,
      merged,
    );
  if (random.chance(0.4))
    line(`(Kèm theo Tờ trình số ${random.int(10, 99)}/TTr ngày ${random.int(10, 28)}/6/2022)`, false, merged);
  if (unit !== null && style !== "national" && style !== "long")
    line(`${random.pick(["Đơn vị", "Đơn vị đề nghị", "Tên đơn vị", "ĐƠN VỊ"])}: ${unit}`, false, random.chance(0.4));
  if (style === "long")
    line("Căn cứ Kế hoạch của huyện, đơn vị đề nghị Hội đồng xét khen thưởng các trường hợp sau đây:", false, false);
  return random.chance(0.5) ? row + 1 : row;
}

export type EndStyle = "none" | "signature" | "two-signatures" | "notes" | "notes-and-signature";

/** Lines below the table. */
export function writeEnd(
  canvas: Canvas,
  random: Random,
  style: EndStyle,
  at: { readonly top: number; readonly left: number; readonly width: number },
): void {
  if (style === "none") return;
  const { left, width } = at;
  const right = left + Math.max(1, Math.floor(width * 0.6));
  let row = at.top + (random.chance(0.5) ? 1 : 0);
  const put = (role: "note" | "signature", texts: readonly (readonly [number, string])[], bold = false): void => {
    for (const [column, text] of texts) canvas.put(row, column, text, { bold });
    canvas.role(row, role);
    row += 1;
  };
  if (style === "notes" || style === "notes-and-signature") {
    put("note", [
      [
        left,
        random.pick([
          "Ghi chú: Cột ngày sinh ghi đủ ngày, tháng, năm.",
          "* Lưu ý: đơn vị gửi kèm bản mềm qua thư điện tử.",
          "Ghi chú: các trường hợp trên đã được niêm yết công khai.",
        ]),
      ],
    ]);
    if (random.chance(0.3))
      put("note", [
        [
          left,
          random.pick([
            "(Danh sách được lập thành 02 bản)",
            "Danh sách trên đã được Hội đồng Thi đua - Khen thưởng thông qua./.",
          ]),
        ],
      ]);
    if (random.chance(0.4)) put("note", [[left, "- Danh sách đã được tập thể đơn vị họp bình xét, nhất trí 100%."]]);
    row += random.int(0, 1);
  }
  if (style === "notes") return;
  const place = `Sông Bôi, ngày ${random.int(10, 28)} tháng 7 năm 2022`;
  const head = random.pick(["THỦ TRƯỞNG ĐƠN VỊ", "CHỦ TỊCH", "HIỆU TRƯỞNG", "TM. ỦY BAN NHÂN DÂN"]);
  put("signature", [[right, place]]);
  if (style === "two-signatures")
    put(
      "signature",
      [
        [left, "NGƯỜI LẬP BIỂU"],
        [right, head],
      ],
      true,
    );
  else put("signature", [[right, head]], true);
  if (random.chance(0.6))
    put(
      "signature",
      style === "two-signatures"
        ? [
            [left, "(Ký, ghi rõ họ tên)"],
            [right, "(Ký tên, đóng dấu)"],
          ]
        : [[right, "(Ký tên, đóng dấu)"]],
    );
  row += random.int(1, 3);
  if (random.chance(0.7))
    put(
      "signature",
      style === "two-signatures"
        ? [
            [left, inventPerson(random).name],
            [right, inventPerson(random).name],
          ]
        : [[right, inventPerson(random).name]],
      true,
    );
}
