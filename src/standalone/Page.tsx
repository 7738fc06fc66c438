import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { createSession, type Session } from "../app/session/session";
import type { Surroundings } from "../app/session/session-context";
import type { EnginePort } from "../app/ports/engine";
import type { FileBytes } from "../app/views/file";
import { messageOfProblem } from "../check/wording/index";
import { App } from "../taskpane/App";
import { SessionContext, WordingContext } from "../taskpane/context";
import { themeOf, type ThemeName } from "../taskpane/theme";
import type { Language } from "../base/language";
import { emptyBook, type Book } from "./book/book";
import type { BookFiles } from "./book/book-files";
import { bookOfFile } from "./book/book-plan";
import { createPageWorkbook, type PageWorkbook } from "./book/page-workbook";
import { BookPane } from "./parts/BookPane";
import { pageWordingOf, paneWordingOf } from "./wording/index";

const useStyles = makeStyles({
  page: {
    height: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(320px, 400px) minmax(0, 1fr)",
    gridTemplateRows: "minmax(0, 1fr)",
    "@media (max-width: 760px)": { gridTemplateColumns: "1fr", gridTemplateRows: "minmax(0, 3fr) minmax(0, 2fr)" },
  },
  side: { minWidth: 0, minHeight: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, overflow: "hidden" },
});

const FULL_HEIGHT = { height: "100%" } as const;

/** The name that the first download has. */
const BOOK_NAME = "So-thi-dua.xlsx";

/** What a workbook is worked at with: the engine and the maker of files, in a worker of their own. */
export interface Tools {
  readonly engine: EnginePort;
  readonly files: BookFiles;
  readonly stop: () => void;
}

export type PageSurroundings = Omit<Surroundings, "workbook" | "engine"> & { readonly startTools: () => Tools };

/** One workbook and the session that works with it. */
interface Desk {
  readonly workbook: PageWorkbook;
  readonly session: Session;
  readonly tools: Tools;
}

function deskOf(around: PageSurroundings, tools: Tools, book: Book, state: string | null, language: Language): Desk {
  const workbook = createPageWorkbook(book, state, { files: tools.files, now: around.clock.now, newId: around.newId });
  const session = createSession(language, { ...around, engine: tools.engine, workbook: workbook.port });
  void session.start();
  return { workbook, session, tools };
}

/** The first desk: an empty workbook. */
export const newDesk = (around: PageSurroundings, language: Language): Desk =>
  deskOf(around, around.startTools(), emptyBook(BOOK_NAME), null, language);

interface PageProps {
  readonly around: PageSurroundings;
  readonly first: Desk;
  readonly theme: ThemeName;
  /** Told which workbook is on the desk. */
  readonly onDesk: (desk: Desk) => void;
}

/** The page for offices without such an Excel: the pane, and beside it the workbook that it writes. */
export function Page({ around, first, theme, onDesk }: PageProps): ReactElement {
  const styles = useStyles();
  const [desk, setDesk] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const { session, workbook } = desk;

  const download = async (): Promise<void> => {
    const bytes = await workbook.file();
    if (bytes !== null) await around.download.save({ name: workbook.view.get().book.name, bytes });
  };
  const open = async ({ name, bytes }: FileBytes): Promise<void> => {
    const { language } = session.store.get();
    if (!workbook.view.get().saved && !confirm(pageWordingOf(language).leave)) return;
    const tools = around.startTools();
    const opened = await tools.files.openBook(name, bytes);
    if (!opened.ok) {
      tools.stop();
      setProblem(`${name}: ${messageOfProblem(opened.problem, language)}`);
      return;
    }
    desk.tools.stop();
    const { book, state } = bookOfFile(name, opened.workbook.sheets, opened.workbook.properties, opened.state);
    const next = deskOf(around, tools, book, state, language);
    setProblem(null);
    setDesk(next);
    onDesk(next);
  };

  return (
    <WordingContext value={paneWordingOf}>
      <SessionContext value={session}>
        <FluentProvider theme={themeOf(theme)} style={FULL_HEIGHT}>
          <div className={styles.page}>
            <div className={styles.side}>
              <App session={session} theme={theme} />
            </div>
            <BookPane
              workbook={workbook}
              problem={problem}
              onDownload={() => void download()}
              onOpen={(file) => void open(file)}
            />
          </div>
        </FluentProvider>
      </SessionContext>
    </WordingContext>
  );
}
