import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ChangesByHand as Changes } from "../../../app/views/register";
import { useSession, useWording } from "../../context";
import { Fold, Section, useBusy } from "../../parts/Layout";

const useStyles = makeStyles({
  names: { margin: 0, paddingInlineStart: "18px", display: "grid", gap: "6px" },
  change: { display: "grid", gap: "2px", justifyItems: "start" },
});

function Names({ label, names }: { readonly label: string; readonly names: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <Fold label={label}>
      <ul className={styles.names}>
        {names.map((name, at) => (
          <li key={at}>
            <Text size={200}>{name}</Text>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What a person changed in the register's own sheet: kept, with what the file says beside it. */
export function ChangesByHand({ changes }: { readonly changes: Changes }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { byHand } = useWording().register;
  const busy = useBusy();
  const { corrected, added, removed, lapsed, corrections, addedNames, removedNames, lapsedCorrections } = changes;
  if (corrected + added + removed + lapsed === 0) return null;
  return (
    <Section title={byHand.title}>
      <Text size={200}>{byHand.help}</Text>
      {corrected > 0 && (
        <Fold label={byHand.corrected(corrected)}>
          <ul className={styles.names} data-testid="corrections">
            {corrections.map((correction) => (
              <li key={`${correction.sheet}!${correction.address}`}>
                <div className={styles.change}>
                  <Text size={200} weight="semibold">
                    {correction.name}
                  </Text>
                  <Text size={200}>{byHand.change(correction.column, correction.before, correction.after)}</Text>
                  <Button
                    size="small"
                    disabledFocusable={busy}
                    onClick={() => {
                      void session.takeBackCorrection(correction);
                    }}
                  >
                    {byHand.takeBack}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {lapsed > 0 && (
        <Fold label={byHand.lapsed(lapsed)}>
          <ul className={styles.names} data-testid="lapsed">
            {lapsedCorrections.map(({ name, column, before, after, now }) => (
              <li key={`${name}#${column}`}>
                <div className={styles.change}>
                  <Text size={200} weight="semibold">
                    {name}
                  </Text>
                  <Text size={200}>{byHand.lapsedChange(column, before, after, now)}</Text>
                </div>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {added > 0 && <Names label={byHand.added(added)} names={addedNames} />}
      {removed > 0 && <Names label={byHand.removed(removed)} names={removedNames} />}
    </Section>
  );
}
