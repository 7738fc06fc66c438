import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OwnPaper } from "../../campaign/own/answers";
import { useSession } from "../context";
import { DayInput } from "../parts/DayInput";
import { useOwnStyles, type OwnPartProps } from "./parts";

/** What has to be handed in, and by when. */
export function PapersPart({ view: { answers }, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const change = (changed: OwnPaper): void => {
    session.answerOwn({ papers: answers.papers.map((paper) => (paper.id === changed.id ? changed : paper)) });
  };
  return (
    <ul className={styles.list}>
      {answers.papers.map((paper) => (
        <li key={paper.id} className={styles.card} data-paper={paper.id}>
          <Checkbox
            label={words.papers[paper.id]}
            checked={paper.wanted}
            onChange={(_, { checked }) => {
              change({ ...paper, wanted: checked === true });
            }}
          />
          {paper.wanted && paper.id !== "report" && (
            <DayInput
              label={words.dayOf(words.papers[paper.id])}
              day={paper.day}
              testId={`own-day-${paper.id}`}
              onDay={(day) => {
                change({ ...paper, day });
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
