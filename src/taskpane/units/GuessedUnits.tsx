import { Button, Checkbox, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { unitListOf, type GuessDecision } from "../../app/unit-list";
import type { GuessedUnit } from "../../register/units/guess-units";
import { useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  body: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "2px", alignItems: "center" },
  under: { gridColumn: 2, minWidth: 0, paddingLeft: "2px" },
  name: { minWidth: 0, "& input": { minWidth: 0 } },
  same: { marginLeft: "-8px" },
  near: {
    padding: "8px 8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const LONGEST_NAME = 200;

interface RowProps {
  readonly guess: GuessedUnit;
  readonly decision: GuessDecision;
  /** The first name of its group; null for that one itself. */
  readonly first: GuessDecision | null;
  readonly firstGuess: string;
  readonly onDecide: (decision: GuessDecision) => void;
}

function GuessRow({ guess, decision, first, firstGuess, onDecide }: RowProps): ReactElement {
  const styles = useStyles();
  const { units } = useWording();
  const same = decision.sameAs !== null;
  return (
    <li className={styles.row} data-guess={guess.name}>
      <Checkbox
        checked={decision.taken}
        aria-label={units.isUnit(decision.name)}
        onChange={(_, { checked }) => {
          onDecide({ ...decision, taken: checked === true });
        }}
      />
      <Input
        size="small"
        className={styles.name}
        value={same && first !== null ? first.name : decision.name}
        disabled={!decision.taken || same}
        maxLength={LONGEST_NAME}
        aria-label={units.nameOf(guess.name)}
        onChange={(_, { value }) => {
          onDecide({ ...decision, name: value });
        }}
      />
      <div className={styles.under}>
        <Text block size={200} className={styles.faint}>
          {[
            ...(same ? [guess.name] : []),
            units.counts(guess.records, guess.files.length),
            ...guess.byFileName.map(units.ofFileName),
          ].join(" · ")}
        </Text>
        {first !== null && decision.taken && (
          <Checkbox
            className={styles.same}
            checked={same}
            label={<Text size={200}>{units.same(first.name)}</Text>}
            data-testid="same-unit"
            onChange={(_, { checked }) => {
              onDecide({ ...decision, sameAs: checked === true ? firstGuess : null });
            }}
          />
        )}
      </div>
    </li>
  );
}

/** Guessed units to be looked over: those with near names first, for these a person has to tell apart. */
export default function GuessedUnits({
  groups,
}: {
  readonly groups: readonly (readonly GuessedUnit[])[];
}): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { units } = useWording();
  const busy = useBusy();
  const [changed, setChanged] = useState<Readonly<Record<string, GuessDecision>>>({});
  const decisionOf = ({ name }: GuessedUnit): GuessDecision => changed[name] ?? { taken: true, name, sameAs: null };
  const list = unitListOf(groups.flat(), decisionOf);
  const rowsOf = (group: readonly GuessedUnit[]): readonly ReactElement[] =>
    group.map((guess, at) => {
      const [first] = group;
      return (
        <GuessRow
          key={guess.name}
          guess={guess}
          decision={decisionOf(guess)}
          first={at === 0 || first === undefined ? null : decisionOf(first)}
          firstGuess={first?.name ?? guess.name}
          onDecide={(decision) => {
            setChanged({ ...changed, [guess.name]: decision });
          }}
        />
      );
    });
  const near = groups.filter(({ length }) => length > 1);
  const single = groups.filter(({ length }) => length === 1);
  return (
    <div className={styles.body} data-testid="guessed-units">
      <Text size={200} className={styles.faint}>
        {units.guessHelp}
      </Text>
      {near.map((group) => (
        <section key={group[0]?.name} className={styles.near} aria-label={units.near}>
          <Text block size={200} weight="semibold">
            {units.near}
          </Text>
          <Text block size={200} className={styles.faint}>
            {units.nearHelp}
          </Text>
          <ul className={styles.list}>{rowsOf(group)}</ul>
        </section>
      ))}
      <ul className={styles.list}>{single.flatMap(rowsOf)}</ul>
      <div>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || list.units.length === 0}
          data-testid="units-take"
          onClick={() => {
            void session.takeUnitList(list);
          }}
        >
          {units.take(list.units.length)}
        </Button>
      </div>
    </div>
  );
}
