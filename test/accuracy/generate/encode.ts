import type { Random } from "../../../samples/content/random";
import type { SheetEncoding } from "../../../src/layout/layout";
import { encodeLegacy, type LegacyEncoding } from "../../../src/text/legacy-tables";
import type { Writer } from "./canvas";

const UNICODE = ["Times New Roman", "Arial", "Calibri", "Tahoma"] as const;

const FONTS: Readonly<Record<LegacyEncoding, readonly [string, ...string[]]>> = {
  tcvn3: [".VnTime", ".VnArial", ".VnTime"],
  vni: ["VNI-Times", "VNI-Helve"],
  viscii: ["VI Times", "HoangYen"],
  vps: ["VPS Times", "VPS Thanh Hoa"],
  "vietware-f": ["SVNtimes new roman", "SVNarial"],
  "vietware-x": ["VNtimes new roman", "VNarial"],
  cp1258: ["Times New Roman", "Arial"],
};

export interface Encoding {
  readonly trait: string | null;
  readonly writer: Writer;
  readonly encodings: readonly SheetEncoding[];
}

const unicodeWriter =
  (font: string): Writer =>
  (text) => ({ text, font, meant: text });

/** Letters alike in shape that a clerk's keyboard gives: Ð (eth) for Đ. */
const withEth = (text: string): string => text.replaceAll("Đ", "\u00d0");

const sheetEncoding = (encoding: LegacyEncoding): SheetEncoding =>
  encoding === "vietware-f" || encoding === "vietware-x" ? "vietware" : encoding;

const MOSTLY = 0.68;

/** How a workbook's letters are written down. `fonts`: the format keeps them. */
export function chooseEncoding(random: Random, fonts: boolean): Encoding {
  const font = random.pick(UNICODE);
  const roll = random.next();
  if (roll < MOSTLY) return { trait: null, writer: unicodeWriter(font), encodings: ["unicode"] };
  if (roll < MOSTLY + 0.03)
    return {
      trait: "NFD",
      writer: (text) => ({ text: text.normalize("NFD"), font, meant: text }),
      encodings: ["unicode"],
    };
  if (roll < MOSTLY + 0.05)
    return {
      trait: "chữ Ð (eth)",
      writer: (text) => ({ text: withEth(text), font, meant: text }),
      encodings: ["unicode", "mixed"],
    };
  if (roll < MOSTLY + 0.07)
    return {
      trait: "phông VNI mà chữ Unicode",
      writer: unicodeWriter(random.pick([".VnTime", "VNI-Times"])),
      encodings: ["unicode"],
    };
  const encoding = random.pick<LegacyEncoding>([
    "tcvn3",
    "tcvn3",
    "tcvn3",
    "vni",
    "vni",
    "viscii",
    "vps",
    "vietware-f",
    "vietware-x",
    "cp1258",
  ]);
  const legacyFont = fonts && !random.chance(0.15) ? random.pick(FONTS[encoding]) : font;
  const lying = legacyFont === font && encoding !== "cp1258";
  if (encoding === "tcvn3" && legacyFont !== font && random.chance(0.3)) return capitalFonts();
  const half = random.chance(0.2);
  const trait = `${encoding}${lying ? " không có phông" : ""}${half ? " lẫn Unicode" : ""}`;
  const legacy = (text: string): ReturnType<Writer> => ({
    text: encodeLegacy(text, encoding),
    font: legacyFont,
    meant: text,
  });
  return {
    trait,
    // Half: the later rows were pasted from a newer computer.
    writer: (text, row, column) => (half && row % 3 === 2 ? unicodeWriter(font)(text, row, column) : legacy(text)),
    encodings: half ? ["mixed", sheetEncoding(encoding)] : [sheetEncoding(encoding)],
  };
}

/** .VnTimeH draws small codes as capitals: titles and heads are typed small and read large. */
function capitalFonts(): Encoding {
  return {
    trait: "tcvn3 phông chữ hoa",
    writer: (text) => {
      const capital = text === text.toUpperCase() && /\p{L}{2}/u.test(text);
      return capital
        ? { text: encodeLegacy(text.toLowerCase(), "tcvn3"), font: ".VnTimeH", meant: text }
        : { text: encodeLegacy(text, "tcvn3"), font: ".VnTime", meant: text };
    },
    encodings: ["tcvn3"],
  };
}
