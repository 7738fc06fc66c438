import { COMMAND_NAMES, type CommandName } from "./command-names";

/** Carries a command out once the session is there. */
export type CommandRunner = (name: CommandName, event: Office.AddinCommands.Event | undefined) => void;

declare global {
  interface Window {
    /** Set by the blocking script; the pane's own script hands in what carries the commands out. */
    readyForCommands?: (runner: CommandRunner) => void;
  }
}

/**
 * Ties the ribbon's buttons at once, before the pane's own script has come: Excel hands the first click over as soon as
 * the page listens, and forgets it where nothing is tied (office-js issues 2744 and 5176). Small, for it blocks the page.
 */
if (typeof Office !== "undefined") {
  const runner = new Promise<CommandRunner>((resolve) => {
    window.readyForCommands = resolve;
  });
  for (const name of COMMAND_NAMES)
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void runner.then((run) => {
        run(name, event);
      });
    });
}
