import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { dayOf, dayOfIso, vietnameseDate, type Day } from "../../text/day";
import { useWording } from "../context";

const TYPED = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** The day a person typed, day before month; null where it is no day. */
function dayOfTyped(text: string): Day | null {
  const match = TYPED.exec(text.trim());
  return match === null ? dayOfIso(text.trim()) : dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
}

interface DayInputProps {
  readonly label: string;
  readonly day: Day | null;
  readonly testId: string;
  readonly onDay: (day: Day | null) => void;
}

/**
 * One day, or none. A browser writes its own date fields in its own language, where 03/04 may be March; here a day is
 * written as in the rest of the pane.
 */
export function DayInput({ label, day, testId, onDay }: DayInputProps): ReactElement {
  const { dayHint, dayWrong } = useWording();
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const leave = (): void => {
    const unread = draft !== null && draft.trim() !== "" && dayOfTyped(draft) === null;
    setWrong(unread);
    if (!unread) setDraft(null);
  };
  return (
    <Field label={label} size="small" {...(wrong ? { validationMessage: dayWrong } : {})}>
      <Input
        size="small"
        inputMode="numeric"
        placeholder={dayHint}
        value={draft ?? (day === null ? "" : vietnameseDate(day))}
        data-testid={testId}
        onChange={(_, { value }) => {
          setDraft(value);
          const typed = dayOfTyped(value);
          // Half a day is none yet, and no reason to drop the one that stands.
          if (typed !== null || value.trim() === "") {
            setWrong(false);
            onDay(typed);
          }
        }}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
        }}
      />
    </Field>
  );
}
