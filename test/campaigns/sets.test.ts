import { describe, expect, test } from "@jest/globals";
import { COLLECTIONS as GENERATED } from "../../samples/generate/collections";
import { commandLine } from "../support/command-line";
import {
  checkFolders,
  COLLECTIONS,
  expectedOf,
  foldersOf,
  folderOf,
  foretold,
  lineOf,
  unitsOf,
  type CollectionId,
} from "./collection";

const SLOW = 60_000;

interface InspectJson {
  readonly files: readonly {
    readonly file: string;
    readonly sheets: readonly { readonly tables: readonly { readonly records: readonly unknown[] }[] }[];
  }[];
  readonly ledger: Readonly<Record<string, number>>;
}

const inspect = async (id: CollectionId, folders: readonly string[]): Promise<InspectJson> =>
  JSON.parse(
    (await commandLine("inspect", ...folders, "--campaign", id, "--units", unitsOf(id), "--json")).out,
  ) as InspectJson;

test("there is a collection for every built-in campaign, and each is the one that its generator makes", () => {
  expect(GENERATED.map(({ campaign }) => campaign)).toEqual([...COLLECTIONS]);
  for (const { campaign, days, expected } of GENERATED) {
    const stored = expectedOf(campaign as CollectionId);
    expect(stored.days).toEqual(days);
    expect(stored.findings).toHaveLength(expected.length);
  }
});

describe.each(COLLECTIONS)("the collection of %s", (id) => {
  const expected = expectedOf(id);

  test(
    "is read to the last record of every workbook, and no row is lost",
    async () => {
      const later = id === "quoc-oai-2022" ? [] : [folderOf(id, "bo-sung")];
      const { files, ledger } = await inspect(id, [...foldersOf(id), ...later]);
      const read = files.map(({ file, sheets }) => [
        file.normalize("NFC"),
        sheets.flatMap(({ tables }) => tables.flatMap(({ records }) => records)).length,
      ]);
      expect(read).toEqual(
        expect.arrayContaining(
          Object.entries(expected.files).map(([name, { records }]) => [name.normalize("NFC"), records]),
        ),
      );
      expect(files).toHaveLength(Object.keys(expected.files).length);
      const { rowsRead, ...roles } = ledger;
      expect(Object.values(roles).reduce((sum, count) => sum + count, 0)).toBe(rowsRead);
    },
    SLOW,
  );

  test.each([0, 1] as const)(
    "gives exactly the findings foretold for day %i",
    async (day) => {
      const { findings } = await checkFolders(foldersOf(id), id, unitsOf(id), expected.days[day]);
      expect(findings.map(lineOf).sort()).toEqual([...foretold(expected, day)].sort());
    },
    SLOW,
  );

  test("is judged differently on the two days", () => {
    expect(foretold(expected, 0)).not.toEqual(foretold(expected, 1));
  });
});
