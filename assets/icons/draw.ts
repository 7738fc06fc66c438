/** Draws the ribbon's icons: `npm run icons` renders each to PNG in every size, for light and dark ribbons. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { openBrowser } from "../../test/support/browser";

const SIZES = [16, 32, 64, 80] as const;

interface Inks {
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  readonly good: string;
  readonly red: string;
  readonly gold: string;
}

const THEMES: Readonly<Record<"light" | "dark", Inks>> = {
  light: { line: "#3b3a39", paper: "#ffffff", accent: "#2b6cb8", good: "#107c41", red: "#c4262e", gold: "#ffc83d" },
  dark: { line: "#e1dfdd", paper: "#292827", accent: "#5aa2e8", good: "#4cc38a", red: "#f1707b", gold: "#ffd976" },
};

/** Points of a five-pointed star. */
function star(cx: number, cy: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    const reach = index % 2 === 0 ? radius : radius * 0.42;
    return `${(cx + reach * Math.cos(angle)).toFixed(2)},${(cy + reach * Math.sin(angle)).toFixed(2)}`;
  });
  return points.join(" ");
}

const sheet = ({ line, paper }: Inks, x = 5, y = 3, width = 22, height = 26): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="2" fill="${paper}" stroke="${line}" stroke-width="2"/>`;

/** Drawn on 32 × 32. */
const DRAWINGS: Readonly<Record<string, (inks: Inks) => string>> = {
  app: (inks) => `<rect x="3" y="2" width="26" height="28" rx="3" fill="${inks.red}"/>
    <rect x="3" y="2" width="5" height="28" rx="2.5" fill="#8f1a20"/>
    <polygon points="${star(18.5, 12, 6.5)}" fill="${inks.gold}"/>
    <path d="M12 22h13M12 26h13" stroke="#fff" stroke-width="2"/>`,
  campaign: (inks) => `<path d="M6 3v26" stroke="${inks.line}" stroke-width="2.4" stroke-linecap="round"/>
    <path d="M7 5h20l-5 7 5 7H7z" fill="${inks.red}"/><polygon points="${star(14.5, 12, 4.6)}" fill="${inks.gold}"/>`,
  "take-in": (
    inks,
  ) => `<path d="M3 19v9a1.5 1.5 0 0 0 1.500 1.500h23a1.500 1.500 0 0 0 1.500-1.500v-9h-7l-2 4h-8l-2-4z" fill="${inks.paper}" stroke="${inks.line}" stroke-width="2" stroke-linejoin="round"/>
    <path d="M16 2v13M10.500 10l5.500 5.500 5.500-5.500" fill="none" stroke="${inks.accent}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`,
  register: (inks) => `${sheet(inks, 3, 4, 26, 24)}<path d="M4 5h24v6H4z" fill="${inks.accent}"/>
    <path d="M3 17h26M3 22.500h26M11 11v17" stroke="${inks.line}" stroke-width="1.600"/>`,
  check: (inks) => `${sheet(inks, 4, 4, 20, 25)}<rect x="9" y="2" width="10" height="5" rx="1.500" fill="${inks.line}"/>
    <path d="M8.500 12h11M8.500 17h6" stroke="${inks.line}" stroke-width="1.800"/>
    <circle cx="23" cy="23" r="8" fill="${inks.good}"/><path d="M19.500 23l2.600 2.600 4.800-5.200" fill="none" stroke="${inks.paper}" stroke-width="2.200" stroke-linecap="round" stroke-linejoin="round"/>`,
  report: (inks) => `${sheet(inks)}<path d="M9 8h14" stroke="${inks.line}" stroke-width="2"/>
    <path d="M10 25v-6h3v6zM14.500 25V14h3v11zM19 25v-8h3v8z" fill="${inks.accent}"/>`,
  "check-sheet": (
    inks,
  ) => `${sheet(inks, 3, 4, 26, 24)}<path d="M3 11h26M3 18h26M12 4v24" stroke="${inks.line}" stroke-width="1.600"/>
    <circle cx="22" cy="21" r="8" fill="${inks.paper}"/><circle cx="21" cy="20" r="5.500" fill="none" stroke="${inks.good}" stroke-width="2.600"/><path d="M25 24l5 5" stroke="${inks.good}" stroke-width="3.200" stroke-linecap="round"/>`,
  "build-report": (inks) => `${sheet(inks, 9, 2, 19, 23)}${sheet(inks, 4, 7, 19, 23)}
    <path d="M8 26v-5h2.800v5zM12.200 26V16H15v10zM16.400 26v-7h2.800v7z" fill="${inks.accent}"/><path d="M8 12h11" stroke="${inks.line}" stroke-width="1.800"/>`,
  template: (
    inks,
  ) => `${sheet(inks, 3, 3, 22, 26)}<path d="M3 10h22M3 17h14M10 10v19" stroke="${inks.line}" stroke-width="1.600"/>
    <path d="M16 27l1.200-5 9-9a2.300 2.300 0 0 1 3.300 3.300l-9 9z" fill="${inks.gold}" stroke="${inks.line}" stroke-width="1.800" stroke-linejoin="round"/>`,
  undo: (
    inks,
  ) => `<path d="M11 5l-7 7 7 7" fill="none" stroke="${inks.accent}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
    <path d="M5 12h14a8.500 8.500 0 0 1 0 17h-6" fill="none" stroke="${inks.accent}" stroke-width="3" stroke-linecap="round"/>`,
};

const folder = import.meta.dirname;
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  for (const [theme, inks] of Object.entries(THEMES)) {
    await mkdir(path.join(folder, theme), { recursive: true });
    for (const [name, draw] of Object.entries(DRAWINGS)) {
      for (const size of SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>html,body{margin:0;background:transparent}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${String(size)}" height="${String(size)}" viewBox="0 0 32 32">${draw(inks)}</svg>`,
        );
        await writeFile(
          path.join(folder, theme, `${name}-${String(size)}.png`),
          await page.screenshot({ omitBackground: true }),
        );
      }
    }
  }
} finally {
  await browser.close();
}
