import type { Attributes } from "./xml";
import { walkXml } from "./xml";

/** Excel's fixed palette from index 8; 0 to 7 repeat its first eight. */
const PALETTE =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333";
const HEX = 6;
const THEME_SLOTS = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office's own theme, for a file that brings none. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080",
];

/** The colours of a theme part in the order in which styles number them. */
export function readTheme(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  const colors = [...OFFICE_THEME];
  let slot = -1;
  walkXml(xml, {
    open: (name, { val, lastClr }) => {
      const found = THEME_SLOTS.indexOf(name);
      if (found >= 0) slot = found;
      else if (slot >= 0 && (name === "srgbClr" || name === "sysClr")) {
        colors[slot] = (name === "sysClr" ? (lastClr ?? val) : val)?.toUpperCase() ?? "000000";
        slot = -1;
      } else if (name === "fontScheme") slot = -1;
    },
  });
  return colors;
}

/** A channel of 0…255 moved towards white (tint above 0) or black. */
function tinted(color: string, tint: number): string {
  let result = "";
  for (let at = 0; at < HEX; at += 2) {
    const channel = parseInt(color.slice(at, at + 2), 16);
    const moved = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
    result += Math.max(0, Math.min(255, Math.round(moved)))
      .toString(16)
      .padStart(2, "0");
  }
  return result.toUpperCase();
}

/** "RRGGBB" of a colour element, null for automatic. Tints are applied channel by channel, near enough for the eye. */
export function colorOf({ rgb, theme, indexed, tint }: Attributes, themeColors: readonly string[]): string | null {
  let color: string | null = null;
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) color = rgb.slice(-HEX).toUpperCase();
  else if (theme !== undefined) color = themeColors[Number(theme)] ?? null;
  else if (indexed !== undefined) {
    const index = Number(indexed);
    const place = (index < 8 ? index : index - 8) * HEX;
    color = PALETTE.slice(place, place + HEX) || null;
  }
  const shift = Number(tint ?? 0);
  return color === null || shift === 0 || Number.isNaN(shift) ? color : tinted(color, shift);
}
