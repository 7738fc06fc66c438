import { startPane } from "../taskpane/start";
import { registerCommands } from "./ribbon";

/** The one page of the add-in: the pane, and the ribbon's commands that work while it is closed. */
startPane(registerCommands);
