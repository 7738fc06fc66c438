import type { PaneSettings } from "./pane-bridge";
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

const ACCEPT = ".xlsx,.xlsm,.xls,.ods,.csv";

function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", onClick);
  return made;
}

/** A list whose chosen entry says what it is about; its name is there for who cannot see it, and as a tip. */
function list(words: string, options: readonly (readonly [string, string])[], chosen: string, onChange: (value: string) => void): HTMLSelectElement {
  const select = document.createElement("select");
  select.setAttribute("aria-label", words);
  select.title = words;
  for (const [value, text] of options) select.append(new Option(text, value, false, value === chosen));
  select.addEventListener("change", () => { onChange(select.value); });
  return select;
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
  file.accept = ACCEPT;
  file.hidden = true;
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen !== undefined) options.onOpen(chosen);
    file.value = "";
  });
  const spring = document.createElement("span");
  spring.className = "spring";
  const names = await sampleNames();
  bar.append(
    title, file,
    button(wording.open, () => { file.click(); }),
    list(wording.samples, [["", wording.chooseSample], ...names.map((name) => [name, name] as const)], "", (name) => { if (name !== "") options.onSample(`/samples/${name.split("/").map(encodeURIComponent).join("/")}`); }),
    button(wording.fresh, options.onFresh),
    button(wording.save, options.onSave),
    spring,
    list(wording.requirement, [["1.13", "ExcelApi 1.13"], ["1.14", "Excel 2021 (1.14)"], ["1.17", "Excel 2024 (1.17)"], [options.latest, wording.latest]], settings.excelApi, (value) => { options.onChoose("api", value); }),
    list(wording.theme, [["light", wording.light], ["dark", wording.dark], ["contrast", wording.contrast]], settings.theme, (value) => { options.onChoose("theme", value); }),
    list(wording.language, [["vi", "Tiếng Việt"], ["en", "English"]], options.language, (value) => { options.onChoose("lang", value); }),
  );
}
