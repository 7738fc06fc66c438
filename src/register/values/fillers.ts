/** Whether a text only fills the cell: dashes or dots. */
export const isNothing = (text: string): boolean => text.length <= 16 && /^[\s.…_\-–—]+$/.test(text);
