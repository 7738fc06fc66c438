import { BUILT_IN } from "../../src/campaign/built-in/index";
import { fingerprintOf } from "../../src/check/stamp/fingerprint";
import { unitNameOf } from "../../src/check/facts/places";
import { verifyStamp } from "../../src/check/stamp/stamp";
import { readStamp } from "../../src/check/stamp/stamp-properties";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { NO_CHOICES, type RegisterRecord } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { registerFor, reportFor } from "./support";

/** All that a record says, without where it stood. */
const said = (record: RegisterRecord): object => {
  const fields = Object.fromEntries(
    Object.entries(record.fields).filter(([field]) => field !== "seq" && field !== "unit"),
  );
  return {
    register: record.register,
    unit: unitNameOf(record),
    fields,
    attestations: record.attestations,
    extra: record.extra,
  };
};

const sorted = (records: readonly RegisterRecord[]): readonly string[] =>
  records
    .map((record) =>
      JSON.stringify(said(record), (_, value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value,
      ),
    )
    .sort();

describe("the register read back from the report", () => {
  it.each(BUILT_IN.map((campaign) => [campaign.id, campaign] as const))(
    "%s: no record and no value is lost, only the register is a list",
    async (_, campaign) => {
      const register = registerFor(campaign, { units: 5, records: 9 });
      const { workbook } = reportFor(campaign, register);
      const read = await readWorkbook("bao-cao.xlsx", await writeWorkbook(workbook));
      const again = takeIn([read], [], { ...campaign, units: register.expected }, NO_CHOICES);
      expect(again.records).toHaveLength(register.records.length);
      expect(sorted(again.records)).toEqual(sorted(register.records));
      expect(fingerprintOf(again.records)).toBe(fingerprintOf(register.records));
    },
  );

  it("the workbook carries the stamp of a checked register and the stamp fits what was read back", async () => {
    const [campaign] = BUILT_IN;
    if (campaign === undefined) throw new Error("no campaign");
    const register = registerFor(campaign, { units: 4, records: 6 });
    const read = await readWorkbook("bao-cao.xlsx", await writeWorkbook(reportFor(campaign, register).workbook));
    const again = takeIn([read], [], { ...campaign, units: register.expected }, NO_CHOICES);
    const stamp = readStamp(read.properties);
    expect(verifyStamp(stamp, again.records)).toBe("checked-unchanged");
    expect(verifyStamp(stamp, again.records.slice(1))).toBe("changed");
  });
});
