import type { Register, RegisterRecord } from "../../register/register";
import { resendKey } from "../../register/resend-key";

/**
 * Whether two rows stand in two versions of one list of which nobody has said which counts: that is one question, not a
 * duplicate for each row.
 */
export function resentRows({
  resends = [],
}: Register): (rows: { readonly first: RegisterRecord; readonly second: RegisterRecord }) => boolean {
  const open = new Set(resends.flatMap(({ key, decision }) => (decision === "open" ? [key] : [])));
  return ({ first, second }) => open.size > 0 && open.has(resendKey(first.source.file, second.source.file));
}
