import { Button, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useAppPart, useSession } from "../context";
import { TOUR } from "./stops";
import { showStop } from "./tour-state";

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 12px",
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, outlineStyle: "none", ...typographyStyles.body1Strong },
  buttons: { display: "flex", gap: "6px", alignItems: "center", marginTop: "4px" },
  skip: { marginLeft: "auto" },
});

/** A walk through the five steps: each is shown below while this says what it is for. It can be left at any stop. */
export default function Tour({ at }: { readonly at: number }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const words = TOUR[useAppPart(({ language }) => language)];
  const title = useRef<HTMLHeadingElement>(null);
  const stop = words.stops[at];
  useEffect(() => {
    title.current?.focus();
  }, [at]);
  if (stop === undefined) return null;
  const goTo = (next: number): void => {
    const step = words.stops[next]?.step;
    if (step === undefined) return;
    session.go(step);
    showStop(next);
  };
  const leave = (): void => {
    showStop(null);
  };
  const last = at === words.stops.length - 1;
  return (
    <section
      className={styles.card}
      aria-label={words.label}
      data-testid="tour"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        leave();
      }}
    >
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        {words.at(at + 1, words.stops.length)} · {stop.title}
      </h2>
      <Text size={200}>{stop.text}</Text>
      <div className={styles.buttons}>
        {at > 0 && (
          <Button
            size="small"
            data-testid="tour-before"
            onClick={() => {
              goTo(at - 1);
            }}
          >
            {words.before}
          </Button>
        )}
        <Button
          size="small"
          appearance="primary"
          data-testid="tour-next"
          onClick={() => {
            if (last) leave();
            else goTo(at + 1);
          }}
        >
          {last ? words.done : words.next}
        </Button>
        {!last && (
          <Button size="small" appearance="subtle" className={styles.skip} data-testid="tour-skip" onClick={leave}>
            {words.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
