import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../base/language";
import { useAppPart, useWording } from "../context";
import { ModalDialog } from "../parts/ModalDialog";
import { useProof, type ProofState } from "./use-proof";
import { proofWords } from "./words";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "10px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  faint: { color: tokens.colorNeutralForeground3 },
});

function Running({
  state,
  language,
}: {
  readonly state: Extract<ProofState, { kind: "running" }>;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const words = proofWords(language);
  const { done, total, next, asked, waiting } = state;
  return (
    <>
      <Text size={200} className={styles.faint}>
        {words.progress(done, total)}
      </Text>
      <ProgressBar value={total === 0 ? 0 : done / total} aria-label={words.title} />
      <div role="status" className={styles.body}>
        <Text size={200}>{next?.[language] ?? ""}</Text>
        {waiting && <Text weight="semibold">{words.waiting}</Text>}
        {asked !== null && <Text weight="semibold">{asked.what[language]}</Text>}
      </div>
      {asked !== null && (
        <div className={styles.buttons}>
          {asked.answers.map(({ id, said }) => (
            <Button
              key={id}
              appearance="primary"
              data-answer={id}
              onClick={() => {
                asked.answer(id);
              }}
            >
              {said[language]}
            </Button>
          ))}
          <Button
            data-testid="proof-leave-out"
            onClick={() => {
              asked.answer(null);
            }}
          >
            {words.leaveOut}
          </Button>
        </div>
      )}
    </>
  );
}

/** What is said before it begins, or when it is over. */
function told(state: ProofState, language: Language): readonly string[] {
  const words = proofWords(language);
  switch (state.kind) {
    case "before":
      return words.help;
    case "notEmpty":
      return [words.notEmpty];
    case "running":
      return [];
    case "done": {
      const { same, differs, leftOut } = state.counts;
      const ended = [words.done(same, differs, leftOut, state.sheet), words.sendBack];
      return state.cleaned ? ended : [...ended, words.notCleaned];
    }
    case "failed":
      return [words.failed(state.code)];
  }
}

/** The ten-minute check for someone who has Excel. */
export default function ProofDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { close } = useWording();
  const language = useAppPart((state) => state.language);
  const words = proofWords(language);
  const { state, start } = useProof();
  const running = state.kind === "running";
  return (
    <ModalDialog title={words.title} testId="proof" state={state.kind} onClose={running ? null : onClose}>
      {told(state, language).map((sentence) => (
        <Text key={sentence} size={200}>
          {sentence}
        </Text>
      ))}
      {running && <Running state={state} language={language} />}
      {!running && (
        <div className={styles.buttons}>
          {state.kind === "before" && (
            <Button appearance="primary" data-testid="proof-start" onClick={start}>
              {words.start}
            </Button>
          )}
          {(state.kind === "before" || state.kind === "notEmpty") && (
            <Button
              onClick={() => {
                void Excel.createWorkbook();
              }}
            >
              {words.newBook}
            </Button>
          )}
          <Button onClick={onClose}>{close}</Button>
        </div>
      )}
    </ModalDialog>
  );
}
