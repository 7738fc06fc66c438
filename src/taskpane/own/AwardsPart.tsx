import { Badge, Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { searchCatalogue } from "../../campaign/catalogue/catalogue";
import type { OwnAward } from "../../campaign/own/answers";
import { ownAward } from "../../campaign/own/own-award";
import { useSession } from "../context";
import { Section } from "../parts/Layout";
import { CatalogueLines } from "./CatalogueLines";
import { SubjectChecks } from "./SubjectChecks";
import { useOwnStyles, type OwnPartProps } from "./parts";

/** So many lines of the catalogue are shown at once; a search brings up the others. */
const MOST_SHOWN = 12;

function Chosen({ view, words, award }: OwnPartProps & { readonly award: OwnAward }): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const { awards, quotas } = view.answers;
  const change = (changed: OwnAward): void => {
    session.answerOwn({ awards: awards.map((one) => (one.id === changed.id ? changed : one)) });
  };
  return (
    <li className={styles.card} data-award={award.id}>
      <div className={styles.row}>
        <Text className={styles.text} weight="semibold" size={200}>
          {award.name}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.removeOf(award.name)}
          onClick={() => {
            session.answerOwn({
              awards: awards.filter(({ id }) => id !== award.id),
              quotas: quotas.filter(
                (one) => one.award !== award.id && (one.of === "people" || one.of.award !== award.id),
              ),
            });
          }}
        >
          {words.remove}
        </Button>
      </div>
      <Select
        size="small"
        aria-label={words.levelOf(award.name)}
        value={award.level ?? ""}
        onChange={(_, { value }) => {
          change({ ...award, level: value === "" ? null : value });
        }}
      >
        <option value="">{words.noLevel}</option>
        {view.levels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <SubjectChecks
        label={words.subjectsOf(award.name)}
        words={words}
        subjects={award.subjects}
        onChange={(subjects) => {
          change({ ...award, subjects });
        }}
      />
    </li>
  );
}

function Picker({ view, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const [typed, setTyped] = useState("");
  const { awards } = view.answers;
  const taken = new Set(awards.map(({ id }) => id));
  const found = searchCatalogue(view.catalogue, typed).filter(({ id }) => !taken.has(id));
  return (
    <>
      <Field label={words.search}>
        <Input
          value={typed}
          type="search"
          placeholder={words.searchHelp}
          data-testid="own-search"
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {typed.trim() !== "" && (
        <>
          <Text size={200} className={styles.faint} role="status">
            {words.found(found.length)}
          </Text>
          <ul className={styles.list} data-testid="own-found">
            {found.slice(0, MOST_SHOWN).map((entry) => (
              <li key={entry.id} className={styles.row}>
                <span className={styles.text}>
                  <Text block size={200}>
                    {entry.name}
                  </Text>
                  <Text block size={100} className={styles.faint}>
                    {[
                      entry.aliases[0],
                      entry.decidedBy === "" ? entry.levels.join(", ") : entry.decidedBy,
                      entry.source,
                    ]
                      .filter((part) => part !== undefined && part !== "")
                      .join(" · ")}
                  </Text>
                  {entry.doubt !== null && (
                    <Badge appearance="tint" color="warning" size="small" title={entry.doubt}>
                      {words.doubt}
                    </Badge>
                  )}
                </span>
                <Button
                  size="small"
                  aria-label={words.addOf(entry.name)}
                  data-add={entry.id}
                  onClick={() => {
                    session.answerOwn({ awards: [...awards, ownAward(entry, view.levels)] });
                  }}
                >
                  {words.add}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Which titles and forms, who may get them and who decides. */
export function AwardsPart({ view, words }: OwnPartProps): ReactElement {
  const styles = useOwnStyles();
  const { awards } = view.answers;
  return (
    <div className={styles.form}>
      <Picker view={view} words={words} />
      <Section title={words.chosen(awards.length)}>
        <ul className={styles.list} data-testid="own-awards">
          {awards.map((award) => (
            <Chosen key={award.id} view={view} words={words} award={award} />
          ))}
        </ul>
      </Section>
      <CatalogueLines view={view} words={words} />
    </div>
  );
}
