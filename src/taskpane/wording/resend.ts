import type { Language } from "../../base/language";

/** Words for lists that units have sent again. */
export interface ResendWording {
  readonly heading: (count: number) => string;
  readonly title: (unit: string | null) => string;
  readonly version: (order: "earlier" | "later" | null, made: string | null) => string;
  readonly same: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly added: (count: number) => string;
  readonly removed: (count: number) => string;
  readonly nothing: string;
  readonly replace: string;
  readonly both: string;
  readonly keepEarlier: string;
  readonly use: (file: string) => string;
  readonly replacedBy: (file: string) => string;
  readonly isBoth: string;
}

const DAY_LENGTH = 10;
const dayOf = (made: string): string => made.slice(0, DAY_LENGTH).split("-").reverse().join("/");
const unless = (text: string | null): string => (text === null ? "" : ` · ${text}`);

const VI: ResendWording = {
  heading: (count) => `Danh sách gửi lại (${count.toLocaleString("vi-VN")})`,
  title: (unit) => (unit === null ? "Hai tệp gần như cùng một danh sách" : `${unit} đã gửi lại danh sách`),
  version: (order, made) =>
    `${order === null ? "" : order === "earlier" ? "bản trước" : "bản sau"}${unless(made === null ? null : dayOf(made))}`,
  same: (count) => `${count.toLocaleString("vi-VN")} người có ở cả hai bản.`,
  changed: (count) => `${count.toLocaleString("vi-VN")} người có ô khác nhau`,
  added: (count) => `${count.toLocaleString("vi-VN")} người thêm ở bản sau`,
  removed: (count) => `${count.toLocaleString("vi-VN")} người không còn ở bản sau`,
  nothing: "(trống)",
  replace: "Thay bản cũ",
  both: "Giữ cả hai",
  keepEarlier: "Giữ bản cũ",
  use: (file) => `Dùng ${file}`,
  replacedBy: (file) => `Đã thay bằng ${file}`,
  isBoth: "giữ cả hai",
};

const EN: ResendWording = {
  heading: (count) => `Lists sent again (${count.toLocaleString("en-US")})`,
  title: (unit) => (unit === null ? "Two files are nearly the same list" : `${unit} has sent its list again`),
  version: (order, made) =>
    `${order === null ? "" : order === "earlier" ? "earlier" : "later"}${unless(made === null ? null : dayOf(made))}`,
  same: (count) => `${count.toLocaleString("en-US")} people are in both.`,
  changed: (count) => `${count.toLocaleString("en-US")} with other cells`,
  added: (count) => `${count.toLocaleString("en-US")} added in the later one`,
  removed: (count) => `${count.toLocaleString("en-US")} no longer in the later one`,
  nothing: "(empty)",
  replace: "Replace the old one",
  both: "Keep both",
  keepEarlier: "Keep the old one",
  use: (file) => `Use ${file}`,
  replacedBy: (file) => `Replaced by ${file}`,
  isBoth: "keep both",
};

export const RESEND: Readonly<Record<Language, ResendWording>> = { vi: VI, en: EN };
