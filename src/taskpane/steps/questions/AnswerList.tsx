import {
  Badge,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type AnswerInForce } from "../../../app/views/questions";
import { holdsAnswer } from "../../../app/answers-as-choices";
import { useApp, useSession, useWording } from "../../context";
import { FilePick } from "../../parts/FilePick";
import { Fold } from "../../parts/Layout";
import type { QuestionWording } from "../../wording/question-wording";
import type { PaneWording } from "../../wording/wording";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "5px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3 },
  files: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "6px 0 4px" },
});

function chosenOf({ answer, chosen }: AnswerInForce, { questions: wording, resend, sheet }: PaneWording): string {
  if (chosen !== null) return chosen;
  if (answer.kind === "row") return sheet.role[answer.role];
  if (answer.kind === "resend") return resend.isBoth;
  return (answer.kind === "sheet" || answer.kind === "purpose") && answer.choice === "take"
    ? wording.taken
    : wording.leftOut;
}

function extentOf({ answer, count }: AnswerInForce, wording: QuestionWording): string {
  if (answer.kind === "column") return wording.tables(count);
  return answer.kind === "unit" || answer.kind === "award" ? wording.rows(count) : "";
}

interface ItemProps {
  readonly item: AnswerInForce;
  readonly before: boolean;
}

function Item({ item, before }: ItemProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const { questions } = wording;
  const extent = extentOf(item, questions);
  return (
    <li className={styles.item} data-answer={item.key}>
      <Text size={200} className={styles.text}>
        {item.about} → <b>{chosenOf(item, wording)}</b>
        {extent === "" ? "" : <span className={styles.faint}> · {extent}</span>}
      </Text>
      {before && (
        <Badge appearance="tint" color="informative">
          {questions.fromBefore}
        </Badge>
      )}
      <Button
        size="small"
        aria-label={questions.askAgain(item.about)}
        onClick={() => {
          void session.refuse([item.answer]);
        }}
      >
        {questions.again}
      </Button>
    </li>
  );
}

/** Answers of an earlier campaign that are used again are told, and can be refused together. */
export function ReplayBar(): ReactElement | null {
  const { intake, recipe } = useApp();
  const session = useSession();
  const { questions } = useWording();
  const reused = recipe === null ? [] : (intake?.answers ?? []).filter(({ answer }) => holdsAnswer(recipe, answer));
  if (reused.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline" data-testid="replay">
      <MessageBarBody>
        <Text size={200}>{questions.reused(reused.length)}</Text>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            void session.refuse(reused.map(({ answer }) => answer));
          }}
        >
          {questions.refuseReused}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What was answered, each of it to be asked again; all of it to be handed on as a file. */
export function AnswerList(): ReactElement {
  const styles = useStyles();
  const { intake, recipe } = useApp();
  const session = useSession();
  const { questions } = useWording();
  const answers = intake?.answers ?? [];
  return (
    <Fold label={questions.inForce(answers.length)}>
      <ul className={styles.list} data-testid="answers">
        {answers.map((item) => (
          <Item key={item.key} item={item} before={recipe !== null && holdsAnswer(recipe, item.answer)} />
        ))}
      </ul>
      <div className={styles.files}>
        <Button
          size="small"
          disabled={answers.length === 0}
          data-testid="save-answers"
          onClick={() => {
            void session.saveRecipe(`${questions.answersFile}.json`);
          }}
        >
          {questions.saveAnswers}
        </Button>
        <FilePick
          accept=".json"
          disabled={false}
          size="small"
          testId="take-answers"
          onFiles={([file]) => {
            if (file !== undefined) void session.takeRecipe(new TextDecoder().decode(file.bytes));
          }}
        >
          {questions.takeAnswers}
        </FilePick>
      </div>
      <Text size={200} className={styles.faint}>
        {questions.answersHelp}
      </Text>
    </Fold>
  );
}
