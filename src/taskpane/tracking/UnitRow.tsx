import { Badge, Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import type { UnitTracking } from "../../app/views/tracking";
import { officeStateOf, type OfficeState } from "../../check/stamp/office-states";
import { dayOfIso } from "../../text/day";
import { useApp, useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";
import { SheetLinks } from "../parts/SheetLinks";
import { ROW_BUTTON } from "../parts/row-button";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { ...ROW_BUTTON, alignItems: "center", padding: "7px 2px" },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  chevron: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  turned: { transform: "rotate(90deg)" },
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "2px 0 10px 10px", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

const DAY_LENGTH = 10;

const COLOR = { awaited: "subtle", received: "brand", returned: "warning", consolidated: "success" } as const;
const NOTE_LENGTH = 400;

function Returning({ unit, onDone }: { readonly unit: UnitTracking; readonly onDone: () => void }): ReactElement {
  const session = useSession();
  const { tracking } = useWording();
  const busy = useBusy();
  const [reason, setReason] = useState(tracking.reasonUsual(unit.errors, unit.warnings));
  return (
    <>
      <Field label={tracking.giveBackReason} hint={tracking.giveBackHelp} size="small">
        <Textarea
          value={reason}
          rows={2}
          maxLength={NOTE_LENGTH}
          data-testid="return-reason"
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || reason.trim() === ""}
          data-testid="return-now"
          onClick={() => {
            void session.returnUnit(unit.unit, reason.trim()).then(onDone);
          }}
        >
          {tracking.giveBackNow}
        </Button>
      </div>
    </>
  );
}

interface ActionsProps {
  readonly unit: UnitTracking;
  readonly state: OfficeState;
  /** It can be reminded of something. */
  readonly owes: boolean;
}

function Actions({ unit, state, owes }: ActionsProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { handOvers, written } = useApp();
  const { tracking, time, date } = useWording();
  const dayOfVersion = (made: string | null): string => {
    const day = made === null ? null : dayOfIso(made.slice(0, DAY_LENGTH));
    return day === null ? "" : date(day);
  };
  const busy = useBusy();
  const [returning, setReturning] = useState(false);
  const steps = handOvers[unit.unit] ?? [];
  const mark = (to: Exclude<OfficeState, "awaited">): void => {
    session.markUnits([unit.unit], to, "");
  };
  return (
    <div className={styles.body}>
      {steps.map(({ state: step, at, note }, index) => (
        <div key={index}>
          <Text block size={200}>
            {tracking.step(tracking.steps[step] ?? step, time(at))}
          </Text>
          {note !== "" && (
            <Text block size={200} className={styles.faint}>
              {note}
            </Text>
          )}
        </div>
      ))}
      {unit.versions.map(({ file, made, counts }) => (
        <Text block key={file} size={200} className={styles.faint} data-version={counts}>
          {tracking.version(file, dayOfVersion(made), counts)}
        </Text>
      ))}
      {unit.nominations > 0 && <Text size={200}>{tracking.eligible(unit.eligible, unit.nominations)}</Text>}
      <div className={styles.buttons}>
        {state === "awaited" && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              mark("received");
            }}
          >
            {tracking.receive}
          </Button>
        )}
        {state === "returned" && (
          <Button
            size="small"
            disabledFocusable={busy}
            data-testid="receive-again"
            onClick={() => {
              mark("received");
            }}
          >
            {tracking.receiveAgain}
          </Button>
        )}
        {(state === "received" || state === "consolidated") && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-expanded={returning}
            data-testid="give-back"
            onClick={() => {
              setReturning(!returning);
            }}
          >
            {tracking.giveBack}
          </Button>
        )}
        {state === "received" && (
          <Button
            size="small"
            disabledFocusable={busy}
            data-testid="consolidate"
            onClick={() => {
              mark("consolidated");
            }}
          >
            {tracking.consolidate}
          </Button>
        )}
        {unit.errors + unit.warnings > 0 && (
          <Button
            size="small"
            disabledFocusable={busy}
            data-testid="slip"
            onClick={() => {
              void session.makeUnitLetters("return-slip", unit.unit);
            }}
          >
            {tracking.slip}
          </Button>
        )}
        {owes && (
          <Button
            size="small"
            disabledFocusable={busy}
            data-testid="remind"
            onClick={() => {
              void session.makeUnitLetters("reminder", unit.unit);
            }}
          >
            {tracking.remind}
          </Button>
        )}
        {steps.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => {
              session.unmarkUnit(unit.unit);
            }}
          >
            {tracking.unmark}
          </Button>
        )}
      </div>
      {returning && (
        <Returning
          unit={unit}
          onDone={() => {
            setReturning(false);
          }}
        />
      )}
      {state === "returned" && written.returned !== null && <SheetLinks changes={written.returned} />}
    </div>
  );
}

interface UnitRowProps extends Pick<ActionsProps, "unit" | "owes"> {
  /** Something of it is past its day. */
  readonly late: boolean;
}

/** One unit: how its list stands, and the steps a clerk can take with it. */
export function UnitRow({ unit, late: overdue, owes }: UnitRowProps): ReactElement {
  const styles = useStyles();
  const { handOvers } = useApp();
  const { tracking } = useWording();
  const [open, setOpen] = useState(false);
  const state = officeStateOf(handOvers[unit.unit] ?? [], unit.records);
  const unclear = unit.asked && state === "awaited";
  const { missing, late } = unit.standings;
  const owed = [
    overdue && missing === 0 ? tracking.filters.overdue : "",
    missing > 0 ? tracking.missing(missing) : "",
    late > 0 ? tracking.late(late) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
  return (
    <li className={styles.item} data-unit={unit.unit} data-state={state}>
      <button
        type="button"
        className={styles.open}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className={styles.text}>
          <Text block size={200} weight="semibold">
            {unit.unit}
          </Text>
          {unit.records > 0 && (
            <Text block size={200} className={styles.faint}>
              {tracking.counts(unit.records, unit.errors, unit.warnings)}
            </Text>
          )}
          {unclear && (
            <Text block size={200} className={styles.faint}>
              {tracking.unclear}
            </Text>
          )}
          {owed !== "" && (
            <Text block size={200} className={styles.bad}>
              {owed}
            </Text>
          )}
        </span>
        <Badge appearance="tint" color={COLOR[state]}>
          {unclear ? tracking.filters.unclear : tracking.states[state]}
        </Badge>
        <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
      </button>
      {open && <Actions unit={unit} state={state} owes={owes} />}
    </li>
  );
}
