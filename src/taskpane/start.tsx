import { createRoot } from "react-dom/client";
import { createSession, type Session } from "../app/session/session";
import { openAsWorkbook } from "../excel/office/open-workbook";
import { createExcelWorkbook } from "../excel/excel-workbook";
import { App } from "./App";
import { Boot, type BootProblem } from "./parts/Boot";
import "./pane.css";
import type { EnginePort } from "../app/ports/engine";
import { connectEngine } from "./ports/connect-engine";
import { draftPlace } from "./ports/draft-place";
import { browserTimer, systemClock } from "./ports/clock";
import { browserDownload, desktopDownload } from "./ports/download";
import { readingMark } from "./ports/reading-mark";
import { servedSamples } from "./ports/samples";
import { themeNameOf, type OfficeLook, type ThemeName } from "./theme";
import { languageOfLocale } from "./wording/index";

/** Office that has not answered by then is told of; a late answer still opens the pane. */
const PATIENCE_MS = 5_000;

const slot = document.getElementById("root");
if (slot === null) throw new Error("the page has no place for the pane");
const root = createRoot(slot);

const DARK = "(prefers-color-scheme: dark)";
const systemDark = (): boolean => matchMedia(DARK).matches;
/** The browser's, until Office tells its own. */
let language = languageOfLocale(navigator.language);

function lookOfOffice(): OfficeLook | null {
  const context: { readonly officeTheme?: Partial<Office.OfficeTheme> } = Office.context;
  const theme = context.officeTheme;
  return theme === undefined
    ? null
    : {
        isDarkTheme: theme.isDarkTheme,
        bodyBackgroundColor: theme.bodyBackgroundColor,
        bodyForegroundColor: theme.bodyForegroundColor,
      };
}

const currentTheme = (): ThemeName => themeNameOf(lookOfOffice(), systemDark());

/** The engine in its worker; `onStopped` hears of an end that no call would ever tell. */
function startEngine(onStopped: () => void): EnginePort {
  const worker = new Worker(new URL("./ports/engine-worker.ts", import.meta.url), { name: "engine" });
  worker.addEventListener("error", onStopped);
  return connectEngine(worker);
}

function open(): Session {
  let tellWaiting: Session["waiting"] = () => undefined;
  language = languageOfLocale(Office.context.displayLanguage);
  const session = createSession(language, {
    workbook: createExcelWorkbook({
      onWaiting: (waiting) => {
        tellWaiting(waiting);
      },
      keepsUndo: Office.context.requirements.isSetSupported("ExcelApi", "1.19"),
      drafts: draftPlace(),
    }),
    engine: startEngine(() => {
      boot("stopped");
    }),
    clock: systemClock,
    timer: browserTimer,
    samples: servedSamples,
    download:
      Office.context.platform === Office.PlatformType.OfficeOnline ? browserDownload : desktopDownload(openAsWorkbook),
    reading: readingMark(),
    newId: () => crypto.randomUUID(),
  });
  tellWaiting = session.waiting;
  const draw = (): void => {
    root.render(<App session={session} theme={currentTheme()} />);
  };
  matchMedia(DARK).addEventListener("change", draw);
  draw();
  return session;
}

const boot = (problem: BootProblem | null): void => {
  root.render(
    <Boot
      language={language}
      theme={systemDark() ? "dark" : "light"}
      problem={problem}
      onRetry={() => {
        location.reload();
      }}
    />,
  );
};

/**
 * Opens the pane as soon as Office has answered; tells in plain words when it does not, or is too old.
 * `onReady` gets the session, which may still be starting, once Office is there.
 */
export function startPane(onReady: (session: Promise<Session>) => void): void {
  boot(null);
  const watchdog = setTimeout(() => {
    boot("noOffice");
  }, PATIENCE_MS);
  if (typeof Office === "undefined") return;
  void Office.onReady(({ host }) => {
    clearTimeout(watchdog);
    // In a browser alone, Office.js answers too: with no host.
    if ((host as Office.HostType | null) !== Office.HostType.Excel) {
      boot("outside");
      return;
    }
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
      boot("tooOld");
      return;
    }
    const session = open();
    onReady(session.start().then(() => session));
  });
}
