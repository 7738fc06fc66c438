import { Budget } from "../budget";
import { LIMITS } from "../limits";
import { recognise } from "../recognise";
import { openArchive } from "./zip";

/** The custom XML parts of an .xlsx file that speak of this namespace; none for any other file. */
export async function readStoredXml(bytes: Uint8Array, namespace: string): Promise<readonly string[]> {
  if (recognise(bytes).kind !== "zip") return [];
  const archive = openArchive(bytes, new Budget(LIMITS));
  const found: string[] = [];
  for (const name of archive.names.filter((each) => /^customxml\/item\d+\.xml$/.test(each))) {
    const text = new TextDecoder().decode((await archive.read(name)) ?? new Uint8Array());
    if (text.includes(`"${namespace}"`)) found.push(text);
  }
  return found;
}
