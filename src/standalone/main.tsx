import { wrap } from "comlink";
import { createRoot } from "react-dom/client";
import "../taskpane/pane.css";
import { browserTimer, systemClock } from "../taskpane/ports/clock";
import { connectEngine } from "../taskpane/ports/connect-engine";
import { browserDownload } from "../taskpane/ports/download";
import { readingMark } from "../taskpane/ports/reading-mark";
import { languageOfLocale } from "../taskpane/wording/index";
import type { BookFiles } from "./book/book-files";
import { newDesk, Page, type PageSurroundings, type Tools } from "./Page";
import { carriedSamples } from "./samples";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page lacks its part "${id}"`);
  return found;
}

/**
 * The worker's program stands in the page itself: a page that was opened from disk may start no worker from a file
 * beside it, only from what it holds.
 */
const program = URL.createObjectURL(new Blob([element("engine").textContent], { type: "text/javascript" }));

function startTools(): Tools {
  const worker = new Worker(program, { name: "engine" });
  const remote = wrap<BookFiles>(worker);
  return {
    engine: connectEngine(worker),
    files: {
      readPlan: (plan) => remote.readPlan(plan),
      bookFile: (plan) => remote.bookFile(plan),
      openBook: (name, bytes) => remote.openBook(name, bytes),
    },
    stop: () => {
      worker.terminate();
    },
  };
}

const DARK = matchMedia("(prefers-color-scheme: dark)");
const CONTRAST = matchMedia("(forced-colors: active)");

const around: PageSurroundings = {
  startTools,
  clock: systemClock,
  timer: browserTimer,
  samples: carriedSamples(element("samples").textContent),
  download: browserDownload,
  reading: readingMark(),
  newId: () => crypto.randomUUID(),
};

const first = newDesk(around, languageOfLocale(navigator.language));
let current = first;
const root = createRoot(element("root"));
const draw = (): void => {
  root.render(
    <Page
      around={around}
      first={first}
      theme={CONTRAST.matches ? "contrast" : DARK.matches ? "dark" : "light"}
      onDesk={(desk) => {
        current = desk;
      }}
    />,
  );
};
DARK.addEventListener("change", draw);
CONTRAST.addEventListener("change", draw);
draw();

addEventListener("beforeunload", (event) => {
  if (!current.workbook.view.get().saved) event.preventDefault();
});
