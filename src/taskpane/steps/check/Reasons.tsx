import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useApp, useWording } from "../../context";
import { DetailPanel } from "./DetailPanel";

const useStyles = makeStyles({
  reasons: { display: "flex", flexDirection: "column", gap: "4px" },
  reason: {
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  other: { display: "flex", gap: "6px", "& > :first-child": { flex: 1, minWidth: 0 } },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** More of those already given make the list longer, not quicker. */
const MOST_GIVEN = 3;

interface ReasonsProps {
  readonly onGiven: (reason: string) => void;
  readonly onClose: () => void;
}

/** Why findings are ignored: a reason given before, a usual one, or one's own. */
export function Reasons({ onGiven, onClose }: ReasonsProps): ReactElement {
  const styles = useStyles();
  const { verdicts } = useApp();
  const { check: words } = useWording();
  const [own, setOwn] = useState("");
  const reasons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    reasons.current?.querySelector("button")?.focus();
  }, []);
  const given = new Set(Object.values(verdicts).flatMap((one) => (one.kind === "ignored" ? [one.reason] : [])));
  const others = [...given].filter((reason) => !words.reasons.includes(reason)).slice(-MOST_GIVEN);
  const reason = own.trim();
  return (
    <DetailPanel title={words.why} testId="why" onClose={onClose}>
      <div ref={reasons} className={styles.reasons}>
        {[...words.reasons, ...others].map((one, at) => (
          <Button
            key={one}
            size="small"
            className={styles.reason}
            data-reason={at}
            onClick={() => {
              onGiven(one);
            }}
          >
            {one}
          </Button>
        ))}
      </div>
      <form
        className={styles.other}
        onSubmit={(event) => {
          event.preventDefault();
          if (reason !== "") onGiven(reason);
        }}
      >
        <Input
          size="small"
          aria-label={words.otherReason}
          placeholder={words.otherReason}
          value={own}
          data-testid="own-reason"
          onChange={(_, { value }) => {
            setOwn(value);
          }}
        />
        <Button size="small" type="submit" disabled={reason === ""} data-testid="ignore-now">
          {words.ignoreNow}
        </Button>
      </form>
      <Text size={200} className={styles.faint}>
        {words.whyHelp}
      </Text>
    </DetailPanel>
  );
}
