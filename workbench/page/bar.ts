import { WORKBOOK_FILES } from "../../src/grid/workbook-files";
import type { PaneSettings } from "./pane-bridge";
import { button, choice } from "./widgets";
import type { Wording } from "./wording";

/** What can be chosen; each is a parameter of the page's address, so a choice can be linked to. */
export type Choice = "api" | "theme" | "lang";

export interface BarOptions {
  readonly wording: Wording;
  readonly settings: PaneSettings;
  readonly language: "vi" | "en";
  readonly latest: string;
  readonly onOpen: (file: File) => void;
  readonly onSample: (address: string) => void;
  readonly onFresh: () => void;
  readonly onSave: () => void;
  readonly onChoose: (choice: Choice, value: string) => void;
}

/** Names of the sample files; none where the server has no list. */
async function sampleNames(): Promise<readonly string[]> {
  const response = await fetch("/samples/index.json");
  if (!response.ok) return [];
  const names: unknown = await response.json();
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === "string") : [];
}

/** Fills the bar over the grid. */
export async function buildBar(bar: HTMLElement, options: BarOptions): Promise<void> {
  const { wording, settings } = options;
  const title = document.createElement("h1");
  title.textContent = wording.name;
  const file = document.createElement("input");
  file.type = "file";
  file.accept = WORKBOOK_FILES;
  file.hidden = true;
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen !== undefined) options.onOpen(chosen);
    file.value = "";
  });
  const spring = document.createElement("span");
  spring.className = "spring";
  spring.textContent = bar.dataset["book"] ?? "";
  new MutationObserver(() => {
    spring.textContent = bar.dataset["book"] ?? "";
  }).observe(bar, { attributeFilter: ["data-book"] });
  const names = await sampleNames();
  bar.append(
    title,
    file,
    button(wording.open, () => {
      file.click();
    }),
    choice(wording.samples, [["", wording.chooseSample], ...names.map((name) => [name, name] as const)], "", (name) => {
      if (name !== "") options.onSample(`/samples/${name.split("/").map(encodeURIComponent).join("/")}`);
    }),
    button(wording.fresh, options.onFresh),
    button(wording.save, options.onSave),
    spring,
    choice(
      wording.requirement,
      [
        ["1.13", "ExcelApi 1.13"],
        ["1.14", "Excel 2021 (1.14)"],
        ["1.17", "Excel 2024 (1.17)"],
        [options.latest, wording.latest],
      ],
      settings.excelApi,
      (value) => {
        options.onChoose("api", value);
      },
    ),
    choice(
      wording.theme,
      [
        ["light", wording.light],
        ["dark", wording.dark],
        ["contrast", wording.contrast],
      ],
      settings.theme,
      (value) => {
        options.onChoose("theme", value);
      },
    ),
    choice(
      wording.language,
      [
        ["vi", "Tiếng Việt"],
        ["en", "English"],
      ],
      options.language,
      (value) => {
        options.onChoose("lang", value);
      },
    ),
  );
}
