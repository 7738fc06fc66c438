import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../support/root";

const built = existsSync(path.join(ROOT, "dist/pane/taskpane.html"));
if (!built && process.env["CI"] !== undefined) throw new Error("build first: npm run build");
/** `describe` where the pane is built; in CI it must be. */
export const whenBuilt = built ? describe : describe.skip;
