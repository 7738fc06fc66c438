import { Button, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState, type ReactElement } from "react";
import type { UnitTracking } from "../../app/views/tracking";
import { officeStateOf } from "../../check/stamp/office-states";
import { looseKey } from "../../text/key";
import { useApp, useSession, useWording } from "../context";
import { Section, useBusy } from "../parts/Layout";
import { MadeFile } from "../parts/MadeFile";
import { UNIT_FILTERS, type UnitFilter } from "../wording/tracking";
import { UnitRow } from "./UnitRow";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  faint: { color: tokens.colorNeutralForeground3 },
  narrow: { display: "flex", gap: "6px" },
  search: { flex: 1, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const isToMend = ({ errors, warnings }: UnitTracking): boolean => errors + warnings > 0;

interface UnitsProps {
  readonly units: readonly UnitTracking[];
  /** Every day by which something is due has passed. */
  readonly over: boolean;
}

/** How many have sent, are to send again, are late; then each unit, found by name or by how it stands. */
export function Units({ units, over }: UnitsProps): ReactElement {
  const styles = useStyles();
  const { handOvers } = useApp();
  const session = useSession();
  const busy = useBusy();
  const { tracking } = useWording();
  const [typed, setTyped] = useState("");
  const [filter, setFilter] = useState<UnitFilter>("all");
  if (units.length === 0)
    return (
      <Text size={200} className={styles.faint}>
        {tracking.noUnits}
      </Text>
    );
  const stateOf = ({ unit, records }: UnitTracking): ReturnType<typeof officeStateOf> =>
    officeStateOf(handOvers[unit] ?? [], records);
  const isSilent = ({ records, expected, asked }: UnitTracking): boolean => expected && records === 0 && !asked;
  const isUnclear = (unit: UnitTracking): boolean => unit.asked && stateOf(unit) === "awaited";
  const isOverdue = (unit: UnitTracking): boolean => unit.standings.missing > 0 || (over && isSilent(unit));
  const fits = (unit: UnitTracking): boolean => {
    if (filter === "overdue") return isOverdue(unit);
    if (filter === "to-mend") return isToMend(unit);
    if (filter === "unclear") return isUnclear(unit);
    return filter === "all" || (stateOf(unit) === filter && !(filter === "awaited" && isUnclear(unit)));
  };
  const sought = looseKey(typed);
  const listed = units.filter(({ expected }) => expected);
  const counted = listed.length === 0 ? units : listed;
  const shown = units.filter((unit) => fits(unit) && looseKey(unit.unit).includes(sought));
  const count = (which: (unit: UnitTracking) => boolean): number => counted.filter(which).length;
  const overdue = count(isOverdue);
  return (
    <Section
      title={tracking.summary(
        count((unit) => stateOf(unit) !== "awaited"),
        counted.length,
        count((unit) => stateOf(unit) === "returned"),
        overdue,
        count(isUnclear),
      )}
    >
      <div className={styles.narrow}>
        <Input
          size="small"
          type="search"
          className={styles.search}
          contentBefore={<SearchRegular />}
          placeholder={tracking.search}
          aria-label={tracking.search}
          data-testid="unit-search"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        <Select
          size="small"
          aria-label={tracking.show}
          data-testid="unit-filter"
          value={filter}
          onChange={(_, { value }) => {
            setFilter(UNIT_FILTERS.find((one) => one === value) ?? "all");
          }}
        >
          {UNIT_FILTERS.map((one) => (
            <option key={one} value={one}>
              {tracking.filters[one]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.buttons}>
        {units.some(isToMend) && (
          <Button
            size="small"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={busy}
            data-testid="all-slips"
            onClick={() => {
              void session.makeUnitLetters("return-slip", null);
            }}
          >
            {tracking.slips}
          </Button>
        )}
        {units.some((unit) => isSilent(unit) || isOverdue(unit)) && (
          <Button
            size="small"
            icon={<ArrowDownloadRegular />}
            disabledFocusable={busy}
            data-testid="all-reminded"
            onClick={() => {
              void session.makeUnitLetters("reminder", null);
            }}
          >
            {tracking.remindAll}
          </Button>
        )}
      </div>
      <MadeFile of="units" help={tracking.notSeen} />
      {shown.length === 0 ? (
        <Text size={200} className={styles.faint}>
          {tracking.noneFit}
        </Text>
      ) : (
        <ul className={styles.list} data-testid="units">
          {shown.map((unit) => (
            <UnitRow key={unit.unit} unit={unit} late={isOverdue(unit)} owes={isSilent(unit) || isOverdue(unit)} />
          ))}
        </ul>
      )}
    </Section>
  );
}
