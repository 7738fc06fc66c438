/** Colours of the register's cells that findings are about. */
export const FOUND_FILLS = { error: "F8CBAD", warning: "FFF2CC" } as const;
