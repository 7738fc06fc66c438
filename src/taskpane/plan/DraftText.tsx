import { Button, Input, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { DraftParagraph, DraftSentence, DraftView } from "../../app/views/draft";
import { useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  text: {
    maxHeight: "46vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "6px 8px",
    lineHeight: 1.45,
    overflowWrap: "anywhere",
  },
  paragraph: { margin: "0 0 6px" },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, display: "block" },
  sentence: {
    display: "inline",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    border: "none",
    padding: 0,
    cursor: "pointer",
    userSelect: "text",
    backgroundColor: "transparent",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  valued: { textDecorationLine: "underline", textDecorationStyle: "dotted" },
  shown: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  words: { flex: "1 1 160px", minWidth: 0 },
  adding: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", minWidth: 0 },
});

interface Selected {
  readonly sentence: number;
  readonly words: string;
}

const LONGEST_SHOWN = 40;
const shorten = (words: string): string => (words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words);

/** The words selected within one sentence; null for none, and for a selection across sentences. */
function selectedWords(): Selected | null {
  const selection = window.getSelection();
  const words = selection?.toString().trim() ?? "";
  const parent = selection?.anchorNode?.parentElement?.closest("[data-sentence]");
  const end = selection?.focusNode?.parentElement?.closest("[data-sentence]");
  if (words === "" || parent === undefined || parent === null || parent !== end) return null;
  return { sentence: Number(parent.getAttribute("data-sentence")), words };
}

function Sentence({
  sentence,
  shown,
  onShow,
}: {
  readonly sentence: DraftSentence;
  readonly shown: boolean;
  readonly onShow: (sentence: DraftSentence) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <span
      role="button"
      tabIndex={-1}
      data-sentence={sentence.index}
      aria-current={shown}
      className={mergeClasses(styles.sentence, sentence.values.length > 0 && styles.valued, shown && styles.shown)}
      onClick={() => {
        if (selectedWords() === null) onShow(sentence);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onShow(sentence);
      }}
    >
      {sentence.text}{" "}
    </span>
  );
}

function Adding({
  draft,
  selected,
  onDone,
}: {
  readonly draft: DraftView;
  readonly selected: Selected;
  readonly onDone: () => void;
}): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const busy = useBusy();
  const { draft: wording } = useWording();
  const [kind, setKind] = useState(draft.addable[0]?.kind ?? "award");
  const [words, setWords] = useState(selected.words);
  return (
    <div className={styles.adding}>
      <Text size={200}>{wording.addAs(shorten(words))}</Text>
      <Input
        size="small"
        value={words}
        className={styles.words}
        aria-label={wording.words}
        data-testid="draft-words"
        onChange={(_, { value }) => {
          setWords(value);
        }}
      />
      <Select
        size="small"
        value={kind}
        aria-label={wording.addAs(shorten(words))}
        onChange={(_, { value }) => {
          setKind(draft.addable.find((one) => one.kind === value)?.kind ?? kind);
        }}
      >
        {draft.addable.map((one) => (
          <option key={one.kind} value={one.kind}>
            {one.name}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabledFocusable={busy || words.trim() === ""}
        data-testid="draft-add"
        onClick={() => {
          void session.amendDraft({ type: "add", sentence: selected.sentence, words, kind }).then(onDone);
        }}
      >
        {wording.add}
      </Button>
    </div>
  );
}

function Paragraph({
  paragraph,
  shown,
  onShow,
}: {
  readonly paragraph: DraftParagraph;
  readonly shown: number | null;
  readonly onShow: (sentence: DraftSentence) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.paragraph}>
      <span className={styles.place} aria-hidden>
        {paragraph.place}
      </span>
      {paragraph.label}{" "}
      {paragraph.sentences.map((sentence) => (
        <Sentence key={sentence.index} sentence={sentence} shown={sentence.index === shown} onShow={onShow} />
      ))}
    </p>
  );
}

/** Arrow keys go from sentence to sentence; Enter shows the values of one. */
function moveBySentence(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const sentences = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-sentence]")];
  const next = sentences[sentences.findIndex((one) => one === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

interface DraftTextProps {
  readonly draft: DraftView;
  /** The sentence that is shown. */
  readonly shown: number | null;
  /** Shows a sentence with its values. */
  readonly onShow: (sentence: DraftSentence) => void;
}

/** The plan's text with its outline: a sentence that gives values shows them, selected words can be added. */
export function DraftText({ draft, shown, onShow }: DraftTextProps): ReactElement {
  const styles = useStyles();
  const { draft: wording } = useWording();
  const box = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    if (shown !== null) box.current?.querySelector(`[data-sentence="${shown}"]`)?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const current = draft.paragraphs.flatMap(({ sentences }) => sentences).find(({ index }) => index === shown);
  const look = (): void => {
    setSelected(selectedWords());
  };
  return (
    <>
      <div
        ref={box}
        className={styles.text}
        role="region"
        aria-label={wording.text}
        tabIndex={0}
        data-testid="draft-text"
        onMouseUp={look}
        onKeyDown={moveBySentence}
      >
        {draft.paragraphs.map((paragraph, index) => (
          // A plan's paragraphs never move.
          <Paragraph key={index} paragraph={paragraph} shown={shown} onShow={onShow} />
        ))}
      </div>
      {selected === null ? (
        <div className={styles.adding}>
          <Text size={200}>{wording.addHelp}</Text>
          {current !== undefined && (
            <Button
              size="small"
              data-testid="draft-add-from"
              onClick={() => {
                setSelected({ sentence: current.index, words: current.text });
              }}
            >
              {wording.addFrom}
            </Button>
          )}
        </div>
      ) : (
        <Adding
          key={`${selected.sentence}:${selected.words}`}
          draft={draft}
          selected={selected}
          onDone={() => {
            setSelected(null);
          }}
        />
      )}
    </>
  );
}
