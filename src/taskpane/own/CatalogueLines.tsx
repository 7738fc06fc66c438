import { Button, Field, Input, Select, Text, Textarea } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { SubjectKind } from "../../campaign/campaign";
import { newLine } from "../../campaign/catalogue/catalogue";
import { catalogueTable, readCatalogueTable, type ReadCatalogue } from "../../campaign/catalogue/catalogue-table";
import { ownAward } from "../../campaign/own/own-award";
import { useAppPart, useSession } from "../context";
import { Fold } from "../parts/Layout";
import { SubjectChecks } from "./SubjectChecks";
import { useOwnStyles, type OwnPartProps } from "./parts";

const NOTHING_READ: ReadCatalogue = { lines: [], troubles: [] };

/** A line that the catalogue does not have: added to the office's own lines, and to this campaign. */
function NewLine({ view, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const [name, setName] = useState("");
  const [short, setShort] = useState("");
  const [category, setCategory] = useState<"title" | "form">("title");
  const [decidedBy, setDecidedBy] = useState("");
  const [source, setSource] = useState("");
  const [subjects, setSubjects] = useState<readonly SubjectKind[]>(["individual"]);
  const ready = name.trim() !== "" && subjects.length > 0;
  const text = (
    label: string,
    value: string,
    set: (value: string) => void,
    testId: string,
    hint = "",
  ): ReactElement => (
    <Field label={label} size="small" {...(hint === "" ? {} : { hint })}>
      <Input
        size="small"
        value={value}
        data-testid={testId}
        onChange={(_, data) => {
          set(data.value);
        }}
      />
    </Field>
  );
  return (
    <div className={styles.form}>
      {text(words.ownName, name, setName, "line-name")}
      {text(words.ownShort, short, setShort, "line-short", words.ownShortHelp)}
      <Field label={words.ownKind} size="small">
        <Select
          size="small"
          value={category}
          onChange={(_, { value }) => {
            setCategory(value === "form" ? "form" : "title");
          }}
        >
          <option value="title">{words.kinds.title}</option>
          <option value="form">{words.kinds.form}</option>
        </Select>
      </Field>
      <SubjectChecks label={words.subjectsOf(name)} words={words} subjects={subjects} onChange={setSubjects} />
      {text(words.ownDecider, decidedBy, setDecidedBy, "line-decider")}
      {text(words.ownSource, source, setSource, "line-source")}
      <div>
        <Button
          size="small"
          disabled={!ready}
          data-testid="line-add"
          onClick={() => {
            const line = newLine({ name, short, category, subjects, decidedBy, source }, view.catalogue);
            void session.addLines([line]);
            session.answerOwn({ awards: [...view.answers.awards, ownAward(line, view.levels)] });
            setName("");
            setShort("");
          }}
        >
          {words.ownAdd}
        </Button>
      </div>
    </div>
  );
}

const NAME_OF_FILE = "danh-muc-khen-thuong.tsv";

/** The lines to another machine and back, as a table that Excel takes from the clipboard and gives back. */
function LinesTable({ view, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const own = useAppPart(({ ownLines }) => ownLines);
  const [pasted, setPasted] = useState("");
  const [added, setAdded] = useState<number | null>(null);
  const { lines, troubles } = useMemo(
    () => (pasted.trim() === "" ? NOTHING_READ : readCatalogueTable(pasted, view.catalogue)),
    [pasted, view.catalogue],
  );
  const give = async (way: "file" | "copy"): Promise<void> => {
    const text = catalogueTable(own.length > 0 ? own : view.catalogue);
    // Where the clipboard takes nothing, the text stands here to be copied by hand.
    if (!(await session.giveLines(way, NAME_OF_FILE, way === "file" ? `\uFEFF${text}` : text))) setPasted(text);
  };
  return (
    <div className={styles.form}>
      <div className={styles.checks}>
        <Button size="small" data-testid="lines-copy" onClick={() => void give("copy")}>
          {words.linesCopy(own.length)}
        </Button>
        <Button size="small" data-testid="lines-save" onClick={() => void give("file")}>
          {words.linesSave}
        </Button>
      </div>
      <Field label={words.linesPaste} size="small" hint={words.linesPasteHelp}>
        <Textarea
          size="small"
          rows={4}
          value={pasted}
          data-testid="lines-paste"
          onChange={(_, { value }) => {
            setPasted(value);
            setAdded(null);
          }}
        />
      </Field>
      <ul className={styles.list} data-testid="lines-troubles">
        {troubles.map((trouble, at) => (
          <li key={at}>
            <Text size={200}>{words.linesTrouble(trouble)}</Text>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {added !== null && <Text size={200}>{words.linesAdded(added)}</Text>}
        <Button
          size="small"
          disabled={lines.length === 0}
          data-testid="lines-add"
          onClick={() => {
            void session.addLines(lines);
            setAdded(lines.length);
            setPasted("");
          }}
        >
          {words.linesAdd(lines.length)}
        </Button>
      </div>
    </div>
  );
}

/** The office's own lines of the catalogue: adding one, and taking them to another machine. */
export function CatalogueLines({ view, words }: OwnPartProps): ReactElement {
  return (
    <div>
      <Fold label={words.ownLine}>
        <NewLine view={view} words={words} />
      </Fold>
      <Fold label={words.files}>
        <LinesTable view={view} words={words} />
      </Fold>
    </div>
  );
}
