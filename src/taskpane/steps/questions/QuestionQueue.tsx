import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useDeferredValue, useEffect, useRef, useState, type ReactElement } from "react";
import { type Answer, type Question } from "../../../app/views/questions";
import { isAnswered } from "../../../app/answers-as-choices";
import { useApp, useSession, useWording } from "../../context";
import { Section } from "../../parts/Layout";
import { QuestionCard } from "./QuestionCard";

const useStyles = makeStyles({
  left: { color: tokens.colorPaletteDarkOrangeForeground1 },
  faint: { color: tokens.colorNeutralForeground3 },
  under: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  link: { fontSize: tokens.fontSizeBase200 },
  done: { display: "flex", alignItems: "center", gap: "6px", outlineStyle: "none" },
  good: { color: tokens.colorPaletteGreenForeground1, fontSize: "18px" },
});

/** Those put off come last, the one put off longest ago first. */
function inOrder(questions: readonly Question[], later: readonly string[]): readonly Question[] {
  const putOff = later
    .map((key) => questions.find((question) => question.key === key))
    .filter((question) => question !== undefined);
  return [...questions.filter(({ key }) => !later.includes(key)), ...putOff];
}

/** All is answered: said where the last question stood. */
function AllAnswered(): ReactElement {
  const styles = useStyles();
  const { questions } = useWording();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    line.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={line} className={styles.done} tabIndex={-1} data-testid="all-answered">
      <CheckmarkCircleRegular className={styles.good} aria-hidden />
      <Text size={200}>{questions.allAnswered}</Text>
    </div>
  );
}

/**
 * What is doubtful, one question after the other. An answer shows the next at once; what it changes is worked out
 * meanwhile. The focus goes with the questions, so that the number keys suffice.
 */
export function QuestionQueue(): ReactElement | null {
  const styles = useStyles();
  const { intake, choices, question: detail } = useApp();
  const session = useSession();
  const { questions } = useWording();
  const [later, setLater] = useState<readonly string[]>([]);
  const [started, setStarted] = useState(false);
  const open = inOrder(
    (intake?.questions ?? []).filter((question) => !isAnswered(choices, question)),
    later,
  );
  // The answer itself must be felt at once; the next card, with its long list, is drawn in the browser's spare moments.
  const current = useDeferredValue(open[0]);
  const key = current?.key ?? null;
  useEffect(() => {
    if (key !== null) void session.lookAtQuestion(key);
  }, [key, intake, session]);
  if (current === undefined) return started ? <AllAnswered /> : null;
  const [place] = current.places;
  const answer = (given: Answer): void => {
    setStarted(true);
    void session.answer(given);
  };
  const putOff = (): void => {
    setStarted(true);
    setLater([...later.filter((one) => one !== current.key), current.key]);
  };
  return (
    <Section
      title={questions.title}
      action={
        <Text size={200} className={styles.left} aria-live="polite" data-testid="questions-left">
          {questions.left(open.length)}
        </Text>
      }
    >
      <QuestionCard
        question={current}
        detail={detail?.key === current.key ? detail : null}
        focused={started}
        onAnswer={answer}
        onLater={open.length > 1 ? putOff : null}
      />
      <div className={styles.under}>
        <Text size={200} className={styles.faint}>
          {questions.keys}
        </Text>
        {current.kind === "column" && place !== undefined && (
          <Link
            as="button"
            className={styles.link}
            data-testid="all-columns"
            onClick={() => {
              void session.showSheet(place.file, place.sheet);
            }}
          >
            {questions.allColumns}
          </Link>
        )}
      </div>
    </Section>
  );
}
