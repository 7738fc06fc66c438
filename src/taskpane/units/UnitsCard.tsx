import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { WORKBOOK_FILES } from "../../grid/workbook-files";
import { useApp, useSession, useWording } from "../context";
import { FilePick } from "../parts/FilePick";
import { Section, useBusy } from "../parts/Layout";
import { onDemand } from "../parts/on-demand";
import { pastedFile } from "./pasted-file";

const GuessedUnits = onDemand(() => import("./GuessedUnits"));

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  body: { display: "flex", flexDirection: "column", gap: "6px" },
});

function Pasting({ onDone }: { readonly onDone: () => void }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { units } = useWording();
  const busy = useBusy();
  const [text, setText] = useState("");
  return (
    <div className={styles.body}>
      <Field label={units.pasteLabel} hint={units.pasteHelp} size="small">
        <Textarea
          autoFocus
          value={text}
          rows={5}
          data-testid="units-text"
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || text.trim() === ""}
          data-testid="units-paste-take"
          onClick={() => {
            void session.takeUnits(pastedFile(text)).then(onDone);
          }}
        >
          {units.pasteTake}
        </Button>
      </div>
    </div>
  );
}

/** Which units there are: from a file, pasted, or guessed from the files that came and looked over by a person. */
export function UnitsCard(): ReactElement {
  const styles = useStyles();
  const { campaign, intake, guesses } = useApp();
  const session = useSession();
  const { units } = useWording();
  const busy = useBusy();
  const [pasting, setPasting] = useState(false);
  const known = campaign?.units.length ?? 0;
  const readable = (intake?.totals.records ?? 0) > 0;
  return (
    <Section title={units.title}>
      <div className={styles.body} data-testid="units-card">
        <Text size={200} className={styles.faint}>
          <span data-testid="unit-count">{known > 0 ? units.known(known) : units.none}</span>
        </Text>
        <div className={styles.buttons}>
          <FilePick
            accept={WORKBOOK_FILES}
            disabled={busy}
            size="small"
            testId="units-file"
            onFiles={([file]) => {
              if (file !== undefined) void session.takeUnits(file);
            }}
          >
            {units.chooseFile}
          </FilePick>
          <Button
            size="small"
            aria-expanded={pasting}
            data-testid="units-paste"
            onClick={() => {
              session.dropGuesses();
              setPasting(!pasting);
            }}
          >
            {units.paste}
          </Button>
          {readable && (
            <Button
              size="small"
              appearance={known === 0 ? "primary" : "secondary"}
              aria-expanded={guesses !== null}
              disabledFocusable={busy}
              data-testid="units-guess"
              onClick={() => {
                setPasting(false);
                if (guesses === null) void session.guessUnits();
                else session.dropGuesses();
              }}
            >
              {units.guess}
            </Button>
          )}
        </div>
        {!readable && known === 0 && (
          <Text size={200} className={styles.faint}>
            {units.guessNothing}
          </Text>
        )}
        {pasting && (
          <Pasting
            onDone={() => {
              setPasting(false);
            }}
          />
        )}
        {guesses !== null && <GuessedUnits groups={guesses} />}
      </div>
    </Section>
  );
}
