import { noticeOf } from "./session-context";

/**
 * Looks at the workbook again after it was changed; gives whether Excel let it. What stands there whole must not be
 * told as failed where Excel failed only to show it.
 */
export async function lookedAgain(look: () => Promise<void>, tries = 2): Promise<boolean> {
  try {
    await look();
    return true;
  } catch (error) {
    if (noticeOf(error).kind !== "failed") throw error;
    return tries > 1 && (await lookedAgain(look, tries - 1));
  }
}
