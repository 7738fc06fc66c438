/**
 * Makes the sample workbooks of fictitious collections: `npm run samples`, or only some: `npm run samples -- ID…`.
 * Needs LibreOffice for .xls and .ods.
 */
import path from "node:path";
import { COLLECTIONS } from "./collections";
import { writeCollection } from "./write-collection";

const asked = process.argv.slice(2);
const samples = path.join(import.meta.dirname, "..");
for (const collection of COLLECTIONS) {
  if (asked.length > 0 && !asked.includes(collection.campaign)) continue;
  await writeCollection(samples, collection);
}
