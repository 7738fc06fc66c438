import {
  Button,
  makeStyles,
  ProgressBar,
  Select,
  Tab,
  TabList,
  Text,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { useId, useState, type ReactElement } from "react";
import { FINDING_STATES, NO_FILTER, type CheckView, type FindingFilter } from "../../../app/views/check";
import type { Severity } from "../../../check/finding";
import { FINDING_ABOUTS } from "../../../check/verdicts/finding-about";
import { useApp, useSession, useWording } from "../../context";
import { ViewHeading } from "../../parts/ViewHeading";
import { SeverityIcon } from "../../parts/SeverityIcon";

const useStyles = makeStyles({
  top: { flexShrink: 0, display: "flex", flexDirection: "column", gap: "6px", padding: "4px 12px 8px" },
  tabs: { margin: "0 -8px" },
  severities: { display: "flex", gap: "4px", flexWrap: "wrap" },
  severity: {
    flex: "1 0 auto",
    minWidth: 0,
    padding: "4px 5px",
    columnGap: "3px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  filters: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "6px",
    fontSize: tokens.fontSizeBase200,
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  seen: { flex: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "3px" },
  grow: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  save: { alignSelf: "flex-start", paddingLeft: 0 },
  faint: { color: tokens.colorNeutralForeground3 },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

interface FiltersProps {
  readonly check: CheckView;
  readonly onChange: (part: Partial<FindingFilter>) => void;
}

function Severities({ check, onChange }: FiltersProps): ReactElement {
  const styles = useStyles();
  const { filter } = useApp();
  const { check: words } = useWording();
  return (
    <div className={styles.severities} role="group" aria-label={words.filters}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.severity}
          checked={filter.severity === severity}
          title={words.filterBy[severity]}
          icon={<SeverityIcon severity={severity} />}
          data-severity={severity}
          onClick={() => {
            onChange({ severity: filter.severity === severity ? null : severity });
          }}
        >
          {words.severity[severity](check.bySeverity[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}

function Filters({ check, onChange }: FiltersProps): ReactElement {
  const styles = useStyles();
  const { filter } = useApp();
  const wording = useWording();
  const { check: words } = wording;
  const [unit, state] = [useId(), useId()];
  return (
    <div className={styles.filters}>
      <label htmlFor={unit}>{words.unit}</label>
      <Select
        id={unit}
        size="small"
        value={filter.unit ?? ""}
        data-testid="filter-unit"
        onChange={(_, { value }) => {
          onChange({ unit: value === "" ? null : value });
        }}
      >
        <option value="">{words.allUnits}</option>
        {check.byUnit.map(({ unit: name, count }) => (
          <option key={name} value={name}>{`${name} (${wording.number(count)})`}</option>
        ))}
      </Select>
      <label htmlFor={state}>{words.state}</label>
      <Select
        id={state}
        size="small"
        value={filter.state}
        data-testid="filter-state"
        onChange={(_, { value }) => {
          onChange({ state: FINDING_STATES.find((one) => one === value) ?? "undecided" });
        }}
      >
        {FINDING_STATES.map((one) => (
          <option key={one} value={one}>
            {words.states[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** What the filter lets through, in words; nothing where it lets all through that is to be decided. */
function Filtered(): ReactElement | null {
  const styles = useStyles();
  const { filter } = useApp();
  const session = useSession();
  const { check: words } = useWording();
  const parts = [
    ...(filter.severity === null ? [] : [words.severityName[filter.severity]]),
    ...(filter.unit === null ? [] : [filter.unit]),
    ...(filter.state === "undecided" ? [] : [words.states[filter.state]]),
  ];
  if (parts.length === 0) return null;
  return (
    <div className={styles.line}>
      <Text size={200} className={styles.grow} data-testid="filtered">
        {words.filtered(parts)}
      </Text>
      <Button
        size="small"
        appearance="transparent"
        data-testid="clear-filter"
        onClick={() => {
          void session.filter(NO_FILTER);
        }}
      >
        {words.clearFilter}
      </Button>
    </div>
  );
}

/** Where the findings lie, how far the clerk is with them, and which of them are shown. */
export function ReviewTop({ check }: { readonly check: CheckView }): ReactElement {
  const styles = useStyles();
  const { about, matters, filter, takenSheets } = useApp();
  const session = useSession();
  const wording = useWording();
  const { check: words } = wording;
  const [open, setOpen] = useState(filter.unit !== null || filter.state !== "undecided");
  const all = check.total + check.ignored;
  const change = (part: Partial<FindingFilter>): void => {
    void session.filter({ ...filter, ...part });
  };
  const countOf = (tab: string): number =>
    matters.filter((one) => one.about === tab).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.top}>
      <ViewHeading hidden>{wording.steps.check}</ViewHeading>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={words.abouts}
        selectedValue={about}
        onTabSelect={(_, { value }) => {
          const tab = FINDING_ABOUTS.find((one) => one === value);
          if (tab !== undefined) session.showAbout(tab);
        }}
      >
        {FINDING_ABOUTS.map((tab) => (
          <Tab key={tab} value={tab} data-about={tab}>
            {words.about[tab](countOf(tab))}
          </Tab>
        ))}
      </TabList>
      <Severities check={check} onChange={change} />
      <div className={styles.line}>
        <div className={styles.seen}>
          <Text size={200} data-testid="seen">
            {words.seenOf(check.seen, all)}
          </Text>
          <ProgressBar value={all === 0 ? 1 : check.seen / all} aria-label={words.seenOf(check.seen, all)} />
        </div>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<FilterRegular />}
          checked={open}
          aria-expanded={open}
          data-testid="filters"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {words.filters}
        </ToggleButton>
      </div>
      {open && <Filters check={check} onChange={change} />}
      {open && check.seen > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.save}
          data-testid="save-verdicts"
          onClick={() => {
            void session.saveVerdicts(`${words.verdictsFile}.json`);
          }}
        >
          {words.saveVerdicts}
        </Button>
      )}
      <Filtered />
      <Text size={200} className={styles.faint} data-testid="clean">
        {words.clean(check.clean, check.records)}
        {takenSheets.length > 0 ? ` · ${words.watching}` : ""}
      </Text>
    </div>
  );
}
