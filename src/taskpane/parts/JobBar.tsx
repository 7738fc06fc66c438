import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Job } from "../../app/app-state";
import { useApp, useSession, useWording } from "../context";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: "8px 12px 10px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  text: { flex: 1, minWidth: 0 },
  what: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
});

/** A job shorter than this is not worth a bar that comes and goes. */
const SHOW_AFTER_MS = 350;

function Bar({ job }: { readonly job: Job }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { waitingFor } = useApp();
  const wording = useWording();
  const { progress } = job;
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <section className={styles.bar} aria-label={wording.jobLabel} data-testid="job">
      <ProgressBar {...(share === null ? {} : { value: share })} aria-label={wording.job[job.kind]} thickness="large" />
      <div className={styles.line}>
        <div className={styles.text}>
          <Text size={200} block weight="semibold">
            {waitingFor === null ? `${wording.job[job.kind]}…` : wording.waitingFor[waitingFor]}
          </Text>
          <Text size={200} className={styles.what}>
            {wording.progress(job)}
          </Text>
        </div>
        {job.cancellable && (
          <Button size="small" onClick={session.cancel}>
            {wording.cancel}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What is being done, how far it is, and a way to stop it. */
export function JobBar(): ReactElement | null {
  const { job } = useApp();
  const [due, setDue] = useState<string | null>(null);
  const kind = job?.kind ?? null;
  useEffect(() => {
    const handle = setTimeout(
      () => {
        setDue(kind);
      },
      kind === null ? 0 : SHOW_AFTER_MS,
    );
    return () => {
      clearTimeout(handle);
    };
  }, [kind]);
  return job === null || due === null ? null : <Bar job={job} />;
}
