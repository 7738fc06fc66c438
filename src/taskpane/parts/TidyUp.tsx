import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useApp, useSession, useWording } from "../context";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    marginTop: "8px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  choice: { display: "flex", gap: "8px" },
});

/** Takes out of the workbook what is kept for undo and for this pane, told and asked first. */
export function TidyUp(): ReactElement {
  const styles = useStyles();
  const { job } = useApp();
  const session = useSession();
  const { tidy } = useWording();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <div className={styles.part}>
        <Button
          size="small"
          appearance="subtle"
          data-testid="tidy"
          onClick={() => {
            setAsking(true);
          }}
        >
          {tidy.title}
        </Button>
      </div>
    );
  return (
    <div className={styles.part}>
      <Text size={200}>{tidy.help}</Text>
      <div className={styles.choice}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabled={job !== null}
          data-testid="tidy-now"
          onClick={() => {
            setAsking(false);
            void session.tidy();
          }}
        >
          {tidy.act}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
          }}
        >
          {tidy.leave}
        </Button>
      </div>
    </div>
  );
}
