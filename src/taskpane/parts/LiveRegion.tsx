import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useApp, useWording } from "../context";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to a screen reader what is going on and what came of it. */
export function LiveRegion(): ReactElement {
  const styles = useStyles();
  const { job, notice, waitingFor } = useApp();
  const wording = useWording();
  const said =
    waitingFor !== null
      ? wording.waitingFor[waitingFor]
      : job !== null
        ? wording.job[job.kind]
        : notice === null
          ? ""
          : wording.notice(notice);
  return (
    <div className={styles.hidden} role="status" aria-live="polite" data-testid="status">
      {said}
    </div>
  );
}
