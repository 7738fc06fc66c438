import { Button, Link, makeStyles, Select, Skeleton, SkeletonItem, Text, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactElement } from "react";
import type { Answer, Question, QuestionDetail } from "../../../app/views/questions";
import { useApp, useSession, useWording } from "../../context";
import { Excerpt } from "./Excerpt";
import { extentOf, moreOptionsOf, optionsOf, reasonOf, sentenceOf, type MoreOptions, type Option } from "./options";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "5px",
    padding: "8px 10px 10px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    outlineStyle: "none",
    ":focus-visible": {
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    },
  },
  question: { margin: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  link: { fontSize: tokens.fontSizeBase200 },
  options: { display: "flex", flexWrap: "wrap", gap: "4px" },
  under: { display: "flex", alignItems: "flex-start", gap: "6px", "& > :first-child": { flex: 1, minWidth: 0 } },
  why: { flexShrink: 0, minWidth: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", height: "18px" },
  // Above the step's main button, whatever stands below the card.
  answers: {
    position: "sticky",
    bottom: "53px",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "4px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  option: {
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: "6px",
    columnGap: "8px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  number: {
    flexShrink: 0,
    minWidth: "16px",
    padding: "0 3px",
    boxSizing: "border-box",
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  last: { display: "flex", gap: "6px", alignItems: "center", "& > :first-child": { flex: 1, minWidth: 0 } },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  waiting: { height: "96px" },
});

function Sheet({ question }: { readonly question: Question }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const { questions } = useWording();
  const { book } = useApp();
  const [place] = question.places;
  if (place === undefined) return null;
  const countsSheets = question.kind === "column" || question.kind === "sheet" || question.kind === "purpose";
  const others = countsSheets ? question.count - 1 : question.places.length - 1;
  const where = place.file === book ? place.sheet : `${place.file} › ${place.sheet}`;
  return (
    <Text size={200} className={styles.faint}>
      {extentOf(question, questions)} ·{" "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={questions.openSheet(place.sheet)}
        onClick={() => {
          void session.showSheet(place.file, place.sheet);
        }}
      >
        {where}
      </Link>
      {others > 0 ? ` ${questions.others(others)}` : ""}
    </Text>
  );
}

interface MoreProps {
  readonly more: MoreOptions;
  readonly onAnswer: (answer: Answer) => void;
}

function More({ more, onAnswer }: MoreProps): ReactElement {
  const styles = useStyles();
  const choose = (value: string): void => {
    const answer = value === "" ? null : more.answerOf(value);
    if (answer !== null) onAnswer(answer);
  };
  return (
    <Select
      size="small"
      className={styles.select}
      aria-label={more.label}
      value=""
      data-testid="more-answers"
      onChange={(_, { value }) => {
        choose(value);
      }}
    >
      <option value="">{more.label}</option>
      {more.groups.map(({ label, values }) => (
        <optgroup key={label} label={label}>
          {values.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

interface OptionsProps {
  readonly options: readonly Option[];
  readonly onAnswer: (answer: Answer) => void;
}

function Options({ options, onAnswer }: OptionsProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.options}>
      {options.map(({ label, answer }, at) => (
        <Button
          key={label}
          size="small"
          className={styles.option}
          aria-keyshortcuts={String(at + 1)}
          data-option={at + 1}
          onClick={() => {
            onAnswer(answer);
          }}
        >
          <span className={styles.number} aria-hidden>
            {at + 1}
          </span>
          {label}
        </Button>
      ))}
    </div>
  );
}

/** The number keys answer wherever the keyboard is in the step, but for where one types or chooses from a list. */
function isForCard({ altKey, ctrlKey, metaKey, target }: KeyboardEvent, card: HTMLElement | null): boolean {
  if (altKey || ctrlKey || metaKey || !(target instanceof Element)) return false;
  if (target === document.body) return true;
  return target.closest("input, select, textarea") === null && card?.closest("main")?.contains(target) === true;
}

interface CardProps {
  readonly question: Question;
  readonly detail: QuestionDetail | null;
  readonly focused: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onLater: (() => void) | null;
}

/**
 * One question: what is asked and why, the sheet's own rows, the likely answers with their keys, all others in a list.
 */
export function QuestionCard({ question, detail, focused, onAnswer, onLater }: CardProps): ReactElement {
  const styles = useStyles();
  const { campaign } = useApp();
  const { questions } = useWording();
  const card = useRef<HTMLDivElement>(null);
  const [title, reason] = [useId(), useId()];
  const [asking, setAsking] = useState<string | null>(null);
  const why = asking === question.key;
  useEffect(() => {
    if (focused) card.current?.focus({ preventScroll: true });
  }, [focused, question.key]);
  const options = optionsOf(question, questions);
  const more = moreOptionsOf(question, detail, campaign?.units ?? [], questions);
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!isForCard(event, card.current)) return;
    if (event.key === "0" && onLater !== null) onLater();
    const option = options[Number(event.key) - 1];
    if (option !== undefined) onAnswer(option.answer);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, []);
  return (
    <div
      ref={card}
      className={styles.card}
      role="group"
      aria-labelledby={title}
      aria-describedby={why ? reason : undefined}
      tabIndex={-1}
      data-testid="question"
      data-question={question.key}
    >
      <Text as="h3" id={title} weight="semibold" size={300} className={styles.question}>
        {sentenceOf(question, questions)}
      </Text>
      <div className={styles.under}>
        <Sheet question={question} />
        <Button
          size="small"
          appearance="transparent"
          className={styles.why}
          aria-expanded={why}
          aria-controls={reason}
          data-testid="why-question"
          onClick={() => {
            setAsking(why ? null : question.key);
          }}
        >
          {questions.why}
        </Button>
      </div>
      {detail === null ? (
        <Skeleton className={styles.waiting} aria-label={questions.excerpt}>
          <SkeletonItem size={96} />
        </Skeleton>
      ) : (
        <Excerpt detail={detail} />
      )}
      {why && (
        <Text id={reason} size={200} className={styles.faint} data-testid="why-asked">
          {reasonOf(question, questions)}
          {detail === null || detail.evidence.length === 0 ? "" : ` ${detail.evidence.join("; ")}.`}
        </Text>
      )}
      <div className={styles.answers} data-testid="answers-offered">
        <Options options={options} onAnswer={onAnswer} />
        <div className={styles.last}>
          {more === null || more.groups.length === 0 ? <span /> : <More more={more} onAnswer={onAnswer} />}
          {onLater !== null && (
            <Button size="small" appearance="subtle" aria-keyshortcuts="0" data-testid="later" onClick={onLater}>
              {questions.later}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
