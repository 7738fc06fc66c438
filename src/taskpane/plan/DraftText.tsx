import { Button, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
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
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  shown: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
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
  readonly onShow: (id: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [first] = sentence.values;
  if (first === undefined) return <span data-sentence={sentence.index}>{sentence.text} </span>;
  return (
    <span
      role="button"
      tabIndex={0}
      data-sentence={sentence.index}
      aria-current={shown}
      className={mergeClasses(styles.sentence, shown && styles.shown)}
      onClick={() => {
        if (selectedWords() === null) onShow(first);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onShow(first);
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
  return (
    <div className={styles.adding}>
      <Text size={200}>{wording.addAs(shorten(selected.words))}</Text>
      <Select
        size="small"
        value={kind}
        aria-label={wording.addAs(shorten(selected.words))}
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
        disabledFocusable={busy}
        data-testid="draft-add"
        onClick={() => {
          void session
            .amendDraft({ type: "add", sentence: selected.sentence, words: selected.words, kind })
            .then(onDone);
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
  readonly onShow: (id: string) => void;
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

interface DraftTextProps {
  readonly draft: DraftView;
  /** The sentence that is shown. */
  readonly shown: number | null;
  /** Shows a value. */
  readonly onShow: (id: string) => void;
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
        onKeyUp={look}
      >
        {draft.paragraphs.map((paragraph, index) => (
          // A plan's paragraphs never move.
          <Paragraph key={index} paragraph={paragraph} shown={shown} onShow={onShow} />
        ))}
      </div>
      {selected === null ? (
        <Text size={200}>{wording.addHelp}</Text>
      ) : (
        <Adding
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
