import path from "node:path";
import expected from "../../samples/quoc-oai-2022/expected.json";
import { UNITS } from "../../samples/generate/units";
import { commandLine } from "../support/command-line";

const SAMPLES = path.join(__dirname, "../../samples/quoc-oai-2022");
const ARGUMENTS = [
  path.join(SAMPLES, "units"),
  "--campaign",
  "quoc-oai-2022",
  "--units",
  path.join(SAMPLES, "don-vi.csv"),
  "--json",
];

interface Inspected {
  readonly files: readonly {
    readonly file: string;
    readonly sheets: readonly {
      readonly tables: readonly { readonly records: readonly { readonly fields: { readonly unit?: string } }[] }[];
    }[];
  }[];
}
interface Checked {
  readonly findings: readonly { readonly code: string; readonly file?: string; readonly severity: string }[];
}

const files = Object.entries(expected.files)
  .filter(([name]) => name !== "So theo doi ke hoach.xlsx")
  .map(([name, { records }]) => {
    const findings = expected.findings.filter(({ file }) => file === name).map(({ code }) => code);
    return [name, { records, findings: findings.filter((code) => code !== "header-missing") }] as const;
  });
let inspected: Inspected = { files: [] };
let checked: Checked = { findings: [] };

beforeAll(async () => {
  inspected = JSON.parse((await commandLine("inspect", ...ARGUMENTS)).out) as Inspected;
  checked = JSON.parse((await commandLine("check", ...ARGUMENTS, "--today", "2022-07-15")).out) as Checked;
});

const named = (name: string) => inspected.files.find((file) => file.file.normalize("NFC") === name.normalize("NFC"));

test("there are at least 24 workbooks and more units than workbooks", () => {
  expect(files.length).toBeGreaterThanOrEqual(24);
  expect(UNITS.length).toBeGreaterThan(files.length);
});

test.each(files)("%s is read to its last record", (name, { records }) => {
  const found = named(name)?.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.records)) ?? [];
  expect(found).toHaveLength(records);
});

test.each(files.filter(([, { findings }]) => findings.length > 0))(
  "the mistakes put into %s are found",
  (name, { findings }) => {
    const codes = checked.findings
      .filter((found) => found.file?.normalize("NFC") === name.normalize("NFC"))
      .map((found) => found.code);
    expect(codes).toEqual(expect.arrayContaining([...findings]));
  },
);

test("workbooks without mistakes have no error", () => {
  const clean = files.filter(([, { findings }]) => findings.length === 0).map(([name]) => name.normalize("NFC"));
  const errors = checked.findings.filter(
    (found) => found.severity === "error" && clean.includes(found.file?.normalize("NFC") ?? ""),
  );
  expect(errors).toEqual([]);
});
