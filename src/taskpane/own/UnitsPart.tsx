import { Checkbox, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { linesOfUnits, unitsOfLines } from "../../campaign/own/unit-lines";
import { useSession } from "../context";
import { useOwnStyles, type OwnPartProps } from "./parts";

const ROWS = 7;

/** Who has to send: kinds of units, and their names where they are known. */
export function UnitsPart({ view: { answers, unitKinds }, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const [text, setText] = useState(linesOfUnits(answers.units));
  return (
    <div className={styles.form}>
      <div role="group" aria-label={words.unitKinds}>
        {unitKinds.map(({ id, name }) => (
          <div key={id}>
            <Checkbox
              label={name}
              checked={answers.unitKinds.includes(id)}
              onChange={(_, { checked }) => {
                session.answerOwn({
                  unitKinds: unitKinds
                    .map((kind) => kind.id)
                    .filter((one) => (one === id ? checked === true : answers.unitKinds.includes(one))),
                });
              }}
            />
          </div>
        ))}
      </div>
      <Field label={words.units} hint={`${words.unitsHelp} — ${words.unitsCount(answers.units.length)}`}>
        <Textarea
          value={text}
          rows={ROWS}
          data-testid="own-units"
          onChange={(_, { value }) => {
            setText(value);
            session.answerOwn({ units: unitsOfLines(value) });
          }}
        />
      </Field>
    </div>
  );
}
