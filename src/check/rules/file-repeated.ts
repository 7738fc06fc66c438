import { finding } from "../finding";
import type { CheckRule } from "../rule";

/** The same file once more, byte for byte: it is not counted a second time. */
export const fileRepeated: CheckRule = ({ register }) =>
  register.files.flatMap(({ file, repeats }) =>
    repeats === undefined ? [] : [finding("file-repeated", "info", { file }, { first: repeats })],
  );
