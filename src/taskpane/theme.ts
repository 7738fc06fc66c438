import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useEffect } from "react";

/** Excel's own green, from dark to light. */
const GREEN: BrandVariants = {
  10: "#04140b",
  20: "#082415",
  30: "#0b3520",
  40: "#0d4529",
  50: "#0e5431",
  60: "#0f6238",
  70: "#106f3d",
  80: "#107c41",
  90: "#2e8c57",
  100: "#4a9c6d",
  110: "#65ac83",
  120: "#80bb99",
  130: "#9bcbb0",
  140: "#b6dac6",
  150: "#d2e9dc",
  160: "#edf7f1",
};

export type ThemeName = "light" | "dark" | "contrast";

const LIGHT: Theme = createLightTheme(GREEN);
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorBrandForegroundLinkPressed: GREEN[110],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandForeground1Hover: GREEN[130],
  colorCompoundBrandForeground1Pressed: GREEN[110],
  colorBrandStroke1: GREEN[110],
  colorCompoundBrandStroke: GREEN[110],
  colorNeutralForeground2BrandHover: GREEN[120],
  colorNeutralForeground2BrandPressed: GREEN[110],
  colorNeutralForeground2BrandSelected: GREEN[120],
  colorNeutralForeground3BrandHover: GREEN[120],
  colorNeutralForeground3BrandPressed: GREEN[110],
  colorNeutralForeground3BrandSelected: GREEN[120],
};

const THEMES: Readonly<Record<ThemeName, Theme>> = { light: LIGHT, dark: DARK, contrast: teamsHighContrastTheme };

export const themeOf = (name: ThemeName): Theme => THEMES[name];

/** What Office tells of its look; parts may be missing. */
export interface OfficeLook {
  readonly isDarkTheme?: boolean | undefined;
  readonly bodyBackgroundColor?: string | undefined;
  readonly bodyForegroundColor?: string | undefined;
}

const HALF = 128;

function brightness(color: string): number | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}

/**
 * Light, dark or high contrast: as Office looks, else as the system does. Pure black under pure white is Office's high
 * contrast.
 */
export function themeNameOf(look: OfficeLook | null, systemDark: boolean): ThemeName {
  const background = look?.bodyBackgroundColor ?? "";
  if (/^#000000$/i.test(background) && /^#ffffff$/i.test(look?.bodyForegroundColor ?? "")) return "contrast";
  const shade = brightness(background);
  const dark = look?.isDarkTheme ?? (shade === null ? systemDark : shade < HALF);
  return dark ? "dark" : "light";
}

/** What the browser draws itself (scroll bars, the arrows of lists) in the colours of the theme. */
export function useNativeColours(theme: ThemeName): void {
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === "light" ? "light" : "dark";
  }, [theme]);
}
