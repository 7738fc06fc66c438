import { finding } from "../finding";
import type { CheckRule } from "../rule";

/** A file that could not be read: its records are missing from everything that follows. */
export const fileUnreadable: CheckRule = ({ register }) =>
  register.files.flatMap(({ file, problem }) =>
    problem === null
      ? []
      : [finding("file-unreadable", "error", { file }, { reason: problem.reason, detail: problem.detail })],
  );
