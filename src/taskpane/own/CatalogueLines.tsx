import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SubjectKind } from "../../campaign/campaign";
import { newLine } from "../../campaign/catalogue/catalogue";
import { ownAward } from "../../campaign/own/own-award";
import { useSession } from "../context";
import { Fold } from "../parts/Layout";
import { SubjectChecks } from "./SubjectChecks";
import { useOwnStyles, type OwnPartProps } from "./parts";

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

/** The office's own lines of the catalogue: adding one, and taking them to another machine. */
export function CatalogueLines({ view, words }: OwnPartProps): ReactElement {
  return (
    <div>
      <Fold label={words.ownLine}>
        <NewLine view={view} words={words} />
      </Fold>
    </div>
  );
}
