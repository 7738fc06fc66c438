/** The names that the manifest and the keyboard shortcuts use. */
export const COMMAND_NAMES = [
  "openCampaign",
  "openTakeIn",
  "openRegister",
  "openCheck",
  "openReport",
  "checkActiveSheet",
  "buildReport",
  "makeTemplate",
  "undoLast",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
