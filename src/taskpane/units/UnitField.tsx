import { Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { useApp, useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  field: { display: "flex", alignItems: "center", gap: "8px", padding: "2px 0 6px" },
  label: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  input: { flex: 1, minWidth: 0, "& input": { minWidth: 0, textOverflow: "ellipsis" } },
});

const LONGEST_NAME = 200;

interface UnitFieldProps {
  /** The file, or "file#sheet". */
  readonly of: string;
  readonly label: string;
  /** What it is known as now; "" for not known. */
  readonly unit: string;
  /** Likely names, first in the list. */
  readonly candidates: readonly string[];
}

/** The unit of a file or a sheet: picked from the list or typed. */
export function UnitField({ of, label, unit, candidates }: UnitFieldProps): ReactElement {
  const styles = useStyles();
  const { campaign } = useApp();
  const session = useSession();
  const { units: words } = useWording();
  const busy = useBusy();
  const [input, list] = [useId(), useId()];
  const [typed, setTyped] = useState<string | null>(null);
  const names = [...new Set([...candidates, ...(campaign?.units ?? [])])];
  const give = (value: string): void => {
    const name = value.trim();
    setTyped(null);
    if (name !== "" && name !== unit) void session.answer({ kind: "sender", files: [of], unit: name });
  };
  return (
    <div className={styles.field}>
      <Label size="small" htmlFor={input} className={styles.label}>
        {words.unit}
      </Label>
      <Input
        id={input}
        size="small"
        className={styles.input}
        value={typed ?? unit}
        list={list}
        maxLength={LONGEST_NAME}
        disabled={busy}
        placeholder={words.pick}
        aria-label={label}
        data-testid="unit"
        onChange={(event, { value }) => {
          // Picked from the list, not typed letter by letter: that is an answer already.
          const picked =
            !(event.nativeEvent instanceof InputEvent) || event.nativeEvent.inputType === "insertReplacementText";
          if (picked && names.includes(value)) give(value);
          else setTyped(value);
        }}
        onBlur={() => {
          if (typed !== null) give(typed);
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter" && typed !== null) give(typed);
          if (key === "Escape") setTyped(null);
        }}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
