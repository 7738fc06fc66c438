/** Of two files of which one may replace the other, in whatever order. No file's name has the sign in it. */
export const resendKey = (one: string, other: string): string => [one, other].sort().join("|");
