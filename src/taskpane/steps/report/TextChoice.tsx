import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

interface TextChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly kind?: "text" | "lines";
  readonly testId?: string;
  readonly onChoose: (text: string) => void;
}

/** A text that can be changed; told when it is left, not at every letter. */
export function TextChoice({ label, hint, value, kind = "text", testId, onChoose }: TextChoiceProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? value;
  const leave = (): void => {
    if (draft !== null && draft !== value) onChoose(draft);
    setDraft(null);
  };
  return (
    <Field size="small" label={label} {...(hint === undefined ? {} : { hint })}>
      {kind === "lines" ? (
        <Textarea
          size="small"
          resize="vertical"
          rows={3}
          value={shown}
          data-testid={testId}
          onChange={(_event, data) => {
            setDraft(data.value);
          }}
          onBlur={leave}
        />
      ) : (
        <Input
          size="small"
          value={shown}
          data-testid={testId}
          onChange={(_event, data) => {
            setDraft(data.value);
          }}
          onBlur={leave}
          onKeyDown={({ key }) => {
            if (key === "Enter") leave();
          }}
        />
      )}
    </Field>
  );
}
