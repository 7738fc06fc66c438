import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ResendView } from "../../app/views/intake";
import { useSession, useWording } from "../context";
import { Fold, Section, useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
  versions: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    "& th": {
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightSemibold,
      padding: "2px 8px 2px 0",
    },
    "& td": { verticalAlign: "top", padding: "2px 8px 2px 0", overflowWrap: "anywhere" },
    "& td, & th": { overflowWrap: "anywhere" },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  faint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** What both versions say, where they differ: one line a value, the earlier one left. */
function Differences({ view }: { readonly view: ResendView }): ReactElement {
  const styles = useStyles();
  const { resend } = useWording();
  const [earlier, later] = view.files;
  return (
    <>
      {view.changed.length > 0 && (
        <Fold label={resend.changed(view.changed.length)}>
          <table className={styles.versions} data-testid="resend-changes">
            <thead>
              <tr>
                <th scope="col">{earlier}</th>
                <th scope="col">{later}</th>
              </tr>
            </thead>
            {view.changed.map(({ name, values }, at) => (
              <tbody key={at}>
                <tr>
                  <th scope="rowgroup" colSpan={2}>
                    {name}
                  </th>
                </tr>
                {values.map(({ label, before, after }) => (
                  <tr key={label}>
                    <td>
                      <span className={styles.faint}>{label}:</span> {before === "" ? resend.nothing : before}
                    </td>
                    <td>{after === "" ? resend.nothing : after}</td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        </Fold>
      )}
      {view.added.length > 0 && (
        <Fold label={resend.added(view.added.length)}>
          <Text size={200}>{view.added.join("; ")}</Text>
        </Fold>
      )}
      {view.removed.length > 0 && (
        <Fold label={resend.removed(view.removed.length)}>
          <Text size={200}>{view.removed.join("; ")}</Text>
        </Fold>
      )}
    </>
  );
}

function ResendCard({ view }: { readonly view: ResendView }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { resend } = useWording();
  const busy = useBusy();
  const { files, made, ordered, unit, same } = view;
  const [earlier, later] = files;
  const decide = (counts: string | null): void => {
    void session.answer({ kind: "resend", files, counts });
  };
  return (
    <div className={styles.card} role="group" aria-label={resend.title(unit)} data-resend={files.join("|")}>
      <Text as="h3" weight="semibold" size={300} className={styles.title}>
        {resend.title(unit)}
      </Text>
      <ul className={styles.list}>
        {files.map((file, at) => (
          <li key={file}>
            <Text size={200}>{file}</Text>{" "}
            <Text size={200} className={styles.faint}>
              {resend.version(ordered ? (at === 0 ? "earlier" : "later") : null, made[at] ?? null)}
            </Text>
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.faint}>
        {resend.same(same)}
      </Text>
      <Differences view={view} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={ordered ? "primary" : "secondary"}
          disabled={busy}
          data-testid="resend-replace"
          onClick={() => {
            decide(later);
          }}
        >
          {ordered ? resend.replace : resend.use(later)}
        </Button>
        <Button
          size="small"
          disabled={busy}
          data-testid="resend-both"
          onClick={() => {
            decide(null);
          }}
        >
          {resend.both}
        </Button>
        <Button
          size="small"
          appearance={ordered ? "subtle" : "secondary"}
          disabled={busy}
          data-testid="resend-earlier"
          onClick={() => {
            decide(earlier);
          }}
        >
          {ordered ? resend.keepEarlier : resend.use(earlier)}
        </Button>
      </div>
    </div>
  );
}

/** Lists that units have sent again: side by side, and which of them counts. */
export default function ResendCards({ resends }: { readonly resends: readonly ResendView[] }): ReactElement {
  const { resend } = useWording();
  return (
    <Section title={resend.heading(resends.length)}>
      {resends.map((view) => (
        <ResendCard key={view.files.join("|")} view={view} />
      ))}
    </Section>
  );
}
