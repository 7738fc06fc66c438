import { Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSession } from "../context";
import { useBusy } from "../parts/Layout";
import { useOwnStyles, type OwnPartProps } from "./parts";

/** Which office: its kind and its place. */
export function OfficePart({ view: { answers, offices }, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const busy = useBusy();
  return (
    <div className={styles.form}>
      <Field label={words.office}>
        <Select
          value={answers.profile}
          disabled={busy}
          data-testid="own-profile"
          onChange={(_, { value }) => {
            const office = offices.find(({ profile }) => profile === value);
            if (office !== undefined) void session.askOwn({ profile: office.profile });
          }}
        >
          {offices.map(({ profile, name }) => (
            <option key={profile} value={profile}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.place} required>
        <Input
          value={answers.place}
          placeholder={words.placeHelp}
          data-testid="own-place"
          onChange={(_, { value }) => {
            session.answerOwn({ place: value });
          }}
        />
      </Field>
      <Field label={words.superior} hint={words.superiorHelp}>
        <Input
          value={answers.superior}
          data-testid="own-superior"
          onChange={(_, { value }) => {
            session.answerOwn({ superior: value });
          }}
        />
      </Field>
    </div>
  );
}
