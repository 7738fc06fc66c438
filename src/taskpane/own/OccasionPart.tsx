import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { OCCASIONS } from "../../campaign/own/answers";
import { dayOfIso, isoOf, type Day } from "../../text/day";
import { useSession } from "../context";
import { useBusy } from "../parts/Layout";
import { useOwnStyles, type OwnPartProps } from "./parts";

const LONGEST_NAME = 200;

interface DayInputProps {
  readonly label: string;
  readonly day: Day | null;
  readonly testId: string;
  readonly onDay: (day: Day | null) => void;
  readonly hint?: string;
}

/** One day, or none. */
export function DayInput({ label, day, testId, onDay, hint }: DayInputProps): ReactElement {
  return (
    <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
      <Input
        type="date"
        size="small"
        value={day === null ? "" : isoOf(day)}
        data-testid={testId}
        onChange={(_, { value }) => {
          onDay(dayOfIso(value));
        }}
      />
    </Field>
  );
}

/** What for, when, and what it is called. */
export function OccasionPart({ view: { answers }, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const busy = useBusy();
  const [year, setYear] = useState(String(answers.year));
  return (
    <div className={styles.form}>
      <Field label={words.occasion}>
        <Select
          value={answers.occasion}
          disabled={busy}
          data-testid="own-occasion"
          onChange={(_, { value }) => {
            const occasion = OCCASIONS.find((one) => one === value);
            if (occasion !== undefined) void session.askOwn({ occasion });
          }}
        >
          {OCCASIONS.map((occasion) => (
            <option key={occasion} value={occasion}>
              {words.occasions[occasion]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.year} required>
        <Input
          value={year}
          inputMode="numeric"
          maxLength={4}
          data-testid="own-year"
          onChange={(_, { value }) => {
            setYear(value);
            if (/^20\d\d$/.test(value)) void session.askOwn({ year: Number(value) });
          }}
        />
      </Field>
      <Field label={words.name} required>
        <Input
          value={answers.name}
          maxLength={LONGEST_NAME}
          data-testid="own-name"
          onChange={(_, { value }) => {
            session.answerOwn({ name: value });
          }}
        />
      </Field>
      <div className={styles.two}>
        <DayInput
          label={words.from}
          day={answers.from}
          testId="own-from"
          onDay={(from) => {
            session.answerOwn({ from });
          }}
        />
        <DayInput
          label={words.to}
          day={answers.to}
          testId="own-to"
          onDay={(to) => {
            session.answerOwn({ to });
          }}
        />
      </div>
    </div>
  );
}
