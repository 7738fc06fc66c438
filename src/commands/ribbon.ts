import type { Step } from "../app/app-state";
import type { CommandName } from "./command-names";
import type {} from "./early";
import type { Session } from "../app/session/session";

/** Brings the pane to the front where the host can; elsewhere the pane's own button does. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

async function open(session: Session, step: Step): Promise<void> {
  session.go(step);
  await showPane();
}

/** Takes in the sheet in front, checks everything, and writes the findings to a sheet of their own. */
async function checkActiveSheet(session: Session): Promise<void> {
  const { store } = session;
  if (store.get().campaign === null) {
    await open(session, "campaign");
    return;
  }
  await session.takeActiveSheet();
  if (store.get().template !== null && (store.get().intake?.totals.records ?? 0) > 0) {
    await session.showDesk();
    await showPane();
    return;
  }
  if ((store.get().intake?.totals.records ?? 0) === 0) {
    await open(session, "take-in");
    return;
  }
  await session.write("findings");
  session.go("check");
  // What is clean can be stamped and sent at once.
  if (store.get().check?.bySeverity.error === 0) await showPane();
}

/** Writes the report from what was taken in; opens the step that is missing where nothing was. */
async function buildReport(session: Session): Promise<void> {
  const { campaign, intake } = session.store.get();
  if (campaign === null) await open(session, "campaign");
  else if ((intake?.totals.records ?? 0) === 0) await open(session, "take-in");
  else await session.write("report");
}

async function makeTemplate(session: Session): Promise<void> {
  if (session.store.get().campaign === null) await open(session, "campaign");
  else await session.write("template");
}

async function undoLast(session: Session): Promise<void> {
  const last = session.store.get().undo.find(({ undone }) => !undone);
  if (last !== undefined) await session.undo(last.id);
}

type Command = (session: Session) => Promise<void>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  openCampaign: (session) => open(session, "campaign"),
  openTakeIn: (session) => open(session, "take-in"),
  openRegister: (session) => open(session, "register"),
  openCheck: (session) => open(session, "check"),
  openReport: (session) => open(session, "report"),
  checkActiveSheet,
  buildReport,
  makeTemplate,
  undoLast,
};

async function perform(
  command: Command,
  session: Promise<Session>,
  event: Office.AddinCommands.Event | undefined,
): Promise<void> {
  try {
    await command(await session);
  } finally {
    // A button stays grey until it is told that its command is over; a shortcut has no button.
    event?.completed();
  }
}

/** Hands the ribbon's buttons and the shortcuts, tied by the blocking script, to the session, which may still be starting. */
export function registerCommands(session: Promise<Session>): void {
  window.readyForCommands?.((name, event) => {
    void perform(COMMANDS[name], session, event);
  });
}
