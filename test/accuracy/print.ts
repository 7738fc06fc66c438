import type { Miss, Tally } from "./tally";

/** The project's figures of accuracy and what they must reach, as shares. */
export const FIGURES = [
  { id: "header", name: "dòng tiêu đề đúng hẳn", goal: 0.99 },
  { id: "columns-precision", name: "cột tự ghép: đúng", goal: 0.995 },
  { id: "columns-recall", name: "cột tự ghép: đủ", goal: 0.97 },
  { id: "records-precision", name: "dòng hồ sơ: đúng", goal: 0.995 },
  { id: "records-recall", name: "dòng hồ sơ: đủ", goal: 0.995 },
  { id: "roles", name: "vai trò của dòng", goal: 0.99 },
  { id: "name", name: "họ tên", goal: 0.99 },
  { id: "kind", name: "loại đối tượng", goal: 0.99 },
  { id: "unit", name: "đơn vị", goal: 0.99 },
  { id: "birth", name: "ngày sinh", goal: 0.99 },
  { id: "sex", name: "giới tính", goal: 0.99 },
  { id: "phone", name: "điện thoại", goal: 0.99 },
  { id: "position", name: "chức vụ", goal: 0.99 },
  { id: "award", name: "danh hiệu", goal: 0.99 },
  { id: "deedDate", name: "ngày việc làm tốt", goal: 0.99 },
  { id: "encoding", name: "bảng mã", goal: 0.99 },
  { id: "words", name: "từ sau khi chuyển mã", goal: 0.999 },
  { id: "mistakes", name: "lỗi gài tìm thấy", goal: 0.99 },
  { id: "clean", name: "dòng sạch không bị báo lỗi", goal: 0.995 },
  { id: "aside", name: "trang việc khác: không hồ sơ nào", goal: 0.99 },
  { id: "people", name: "danh sách người: hỏi rồi mới nhận", goal: 0.99 },
  { id: "ledger", name: "dòng có trong sổ đếm", goal: 1 },
] as const;

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** One line for each figure: goal, reached, counts. */
export function tableOf(tally: Tally): string {
  return FIGURES.map(({ id, name, goal }) => {
    const { right, all } = tally.counts.get(id) ?? { right: 0, all: 0 };
    const share = tally.share(id);
    return `${share >= goal ? "✓" : "✗"} ${name.padEnd(30)} mục tiêu ${percent(goal).padStart(8)}   đạt ${percent(share).padStart(8)}   ${right}/${all}`;
  }).join("\n");
}

const lineOf = ({ file, sheet, row, what, expected, got, traits }: Miss): string =>
  `  ${file} › ${sheet}${row === null ? "" : ` › dòng ${row}`}: ${what}: đúng ra “${expected}”, đọc “${got}” [${traits.join("; ")}]`;

/** The files with most misses of each figure, each with its first miss. */
export function worstOf(tally: Tally, perFigure: number, only: string | null): string {
  return FIGURES.filter(({ id }) => only === null || only === id)
    .flatMap(({ id, name }) => {
      const byFile = new Map<string, Miss[]>();
      for (const miss of tally.misses) {
        if (miss.figure !== id) continue;
        byFile.set(miss.file, [...(byFile.get(miss.file) ?? []), miss]);
      }
      if (byFile.size === 0) return [];
      const worst = [...byFile.values()].sort((a, b) => b.length - a.length).slice(0, perFigure);
      return [
        `${name} — ${byFile.size} tệp`,
        ...worst.map((misses) =>
          misses
            .slice(0, 1)
            .map((miss) => `${lineOf(miss)}${misses.length > 1 ? ` (+${misses.length - 1})` : ""}`)
            .join("\n"),
        ),
      ];
    })
    .join("\n");
}
