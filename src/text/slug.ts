import { looseKey } from "./key";

/** A name as file names and ids have it: "Xã Cấn Hữu" is "xa-can-huu". */
export const slugOf = (name: string): string =>
  looseKey(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
