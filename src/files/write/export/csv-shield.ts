/** A text that a spreadsheet program would run or change on opening, however many shields it has already. */
const DANGEROUS = /^'*[=+\-@\t\r]/;
const SHIELDED = /^'+[=+\-@\t\r]/;

/**
 * Puts an apostrophe before a text that a spreadsheet program would take for a formula (OWASP, "CSV injection"): it is
 * the one sign that Excel, LibreOffice and Google Sheets all leave as text; before a tab or space they still look for
 * a formula. `unshielded` takes it off again.
 */
export const shielded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** What `shielded` was given. For reading our own CSV. */
export const unshielded = (text: string): string => (SHIELDED.test(text) ? text.slice(1) : text);
