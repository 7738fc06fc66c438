import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { GIVEN_ROLES } from "../../app/views/questions";
import type { AsideRow, SheetDetail } from "../../app/views/intake";
import { useSession, useWording } from "../context";
import { Fold, Section, useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
  change: { flexShrink: 0, minWidth: 0, "& select": { maxWidth: "132px", textOverflow: "ellipsis" } },
  faint: { color: tokens.colorNeutralForeground3 },
  form: { display: "flex", gap: "8px", alignItems: "flex-end", padding: "2px 0 8px" },
  number: { width: "88px", "& .fui-Input": { minWidth: 0 }, "& input": { minWidth: 0, width: "100%" } },
});

const ROWS_AT_ONCE = 200;

interface RowProps {
  readonly row: AsideRow;
  readonly given: boolean;
}

/** A row that was set aside, or of which the clerk said what it is; that can be said anew and taken back. */
function Row({ row: { id, row, role, text, why }, given }: RowProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { sheet } = useWording();
  const busy = useBusy();
  return (
    <li className={styles.row} data-row={row}>
      <div className={styles.head}>
        <Text size={200} weight="semibold">
          {sheet.row(row)} · {sheet.role[role]}
        </Text>
        {given ? (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={sheet.takeBackRow(row)}
            onClick={() => {
              void session.refuse([{ kind: "row", row: id, role }]);
            }}
          >
            {sheet.takeBack}
          </Button>
        ) : (
          <Select
            size="small"
            className={styles.change}
            value=""
            disabled={busy}
            aria-label={sheet.changeRow(row)}
            onChange={(_, { value }) => {
              const chosen = GIVEN_ROLES.find((one) => one === value);
              if (chosen !== undefined) void session.answer({ kind: "row", row: id, role: chosen });
            }}
          >
            <option value="">{sheet.change}</option>
            {GIVEN_ROLES.filter((one) => one !== role).map((one) => (
              <option key={one} value={one}>
                {sheet.role[one]}
              </option>
            ))}
          </Select>
        )}
      </div>
      <Text block size={200}>
        {text}
      </Text>
      <Text block size={200} className={styles.faint}>
        {why}
      </Text>
    </li>
  );
}

/** Sets a row aside that was taken for a nomination. */
function WrongRecord({ detail }: { readonly detail: SheetDetail }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { sheet } = useWording();
  const busy = useBusy();
  const [typed, setTyped] = useState("");
  const row = Number(typed);
  const known = detail.recordRows.some(({ from, to }) => row >= from && row <= to);
  const leave = (): void => {
    setTyped("");
    void session.answer({ kind: "row", row: `${detail.key}#${String(row)}`, role: "note" });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (known && !busy) leave();
      }}
    >
      <Field size="small" label={sheet.wrongRow} className={styles.number}>
        <Input
          size="small"
          inputMode="numeric"
          value={typed}
          data-testid="wrong-row"
          onChange={(_, { value }) => {
            setTyped(value.replace(/\D/g, ""));
          }}
        />
      </Field>
      <Button type="submit" size="small" disabled={busy || !known} data-testid="set-aside">
        {sheet.setAside}
      </Button>
      {typed !== "" && !known && (
        <Text size={200} className={styles.faint}>
          {sheet.noSuchRecord}
        </Text>
      )}
    </form>
  );
}

/** Rows that were set aside and why, some hundreds at a time. */
function AsideRows({ detail: { aside, asideCount } }: { readonly detail: SheetDetail }): ReactElement {
  const styles = useStyles();
  const { sheet } = useWording();
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const shown = aside.slice(0, most);
  /** The keyboard goes on at the first of the new rows: the button itself may be gone. */
  const showMore = (): void => {
    flushSync(() => {
      setMost(most + ROWS_AT_ONCE);
    });
    list.current?.children[shown.length]?.querySelector("select")?.focus();
  };
  return (
    <>
      <ul ref={list} className={styles.list} data-testid="aside">
        {shown.map((row) => (
          <Row key={row.id} row={row} given={false} />
        ))}
      </ul>
      {shown.length < aside.length && (
        <Button size="small" onClick={showMore} data-testid="more-aside">
          {sheet.moreAside(shown.length, asideCount)}
        </Button>
      )}
      {shown.length === aside.length && aside.length < asideCount && (
        <Text block size={200} className={styles.faint}>
          {sheet.asideEnd(aside.length)}
        </Text>
      )}
    </>
  );
}

/** Rows that are no nominations and why, those of which the clerk said otherwise, and the way to say so. */
export function RowRoles({ detail }: { readonly detail: SheetDetail }): ReactElement | null {
  const styles = useStyles();
  const { sheet } = useWording();
  const { asideCount, given, recordRows } = detail;
  if (asideCount + given.length + recordRows.length === 0) return null;
  return (
    <Section title={sheet.rows}>
      {given.length > 0 && (
        <ul className={styles.list} aria-label={sheet.givenRows} data-testid="given">
          {given.map((row) => (
            <Row key={row.id} row={row} given />
          ))}
        </ul>
      )}
      <div>
        {asideCount > 0 && (
          <Fold label={sheet.aside(asideCount)}>
            <AsideRows detail={detail} />
          </Fold>
        )}
        {recordRows.length > 0 && (
          <Fold label={sheet.wrongRecord}>
            <Text block size={200} className={styles.faint}>
              {sheet.wrongRecordHelp}
            </Text>
            <WrongRecord detail={detail} />
          </Fold>
        )}
      </div>
    </Section>
  );
}
