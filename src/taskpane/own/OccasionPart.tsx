import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { OCCASIONS } from "../../campaign/own/answers";
import { useSession } from "../context";
import { DayInput } from "../parts/DayInput";
import { useBusy } from "../parts/Layout";
import { useOwnStyles, type OwnPartProps } from "./parts";

const LONGEST_NAME = 200;

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
