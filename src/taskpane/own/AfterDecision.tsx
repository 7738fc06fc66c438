import { Button, Field, Input, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AwardedView } from "../../app/views/awarded";
import type { FileBytes } from "../../app/views/file";
import type { Day } from "../../text/day";
import { useApp, useSession } from "../context";
import { FilePick } from "../parts/FilePick";
import { MadeFile } from "../parts/MadeFile";
import { useBusy } from "../parts/Layout";
import { DayInput } from "../parts/DayInput";
import { useOwnStyles } from "./parts";
import { AWARDED_WORDS, type AwardedWording } from "./wording/awarded";

const WORKBOOKS = ".xlsx,.xlsm,.xls,.csv,.ods";

/** What became of the nominations, in figures. */
function Outcome({ view, words }: { readonly view: AwardedView; readonly words: AwardedWording }): ReactElement {
  const styles = useOwnStyles();
  const lines = [
    words.given(view.given),
    ...(view.waiting > 0 ? [words.waiting(view.waiting)] : []),
    ...(view.unmatched.length > 0 ? [words.unmatched(view.unmatched)] : []),
    words.money(view.money, view.withoutMoney),
  ];
  return (
    <div data-testid="awarded">
      {lines.map((line) => (
        <Text key={line} size={200} block>
          {line}
        </Text>
      ))}
      <ul className={styles.list}>
        {view.figures.map((one) => (
          <li key={one.award}>
            <Text size={200} weight="semibold" block>
              {one.award}: {one.total}
            </Text>
            <Text size={200} className={styles.faint}>
              {words.parts(one)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** After the decision: its number and day once, or its own list; then who got what, the money, next year's history. */
export default function AfterDecision(): ReactElement {
  const styles = useOwnStyles();
  const session = useSession();
  const busy = useBusy();
  const { awarded, language } = useApp();
  const words = AWARDED_WORDS[language];
  const [number, setNumber] = useState("");
  const [day, setDay] = useState<Day | null>(null);
  const [list, setList] = useState<FileBytes | null>(null);
  const ready = list !== null || (number.trim() !== "" && day !== null);
  return (
    <div className={styles.form} data-testid="after-decision">
      <Text size={200} className={styles.faint}>
        {words.help}
      </Text>
      <div className={styles.two}>
        <Field label={words.number} size="small">
          <Input
            size="small"
            value={number}
            data-testid="decision-number"
            onChange={(_, { value }) => {
              setNumber(value);
            }}
          />
        </Field>
        <DayInput label={words.day} day={day} testId="decision-day" onDay={setDay} />
      </div>
      <div className={styles.row}>
        <FilePick
          accept={WORKBOOKS}
          disabled={busy}
          size="small"
          testId="decision-list"
          onFiles={([file]) => {
            setList(file ?? null);
          }}
        >
          {words.list}
        </FilePick>
        <Text size={200} className={styles.text}>
          {list === null ? words.noList : list.name}
        </Text>
      </div>
      <Button
        appearance="primary"
        disabled={busy || !ready}
        data-testid="make-awarded"
        onClick={() => {
          // The bytes move to the engine: the list stays chosen here for another time.
          void session.makeAwarded({
            number,
            day,
            list: list === null ? null : { ...list, bytes: list.bytes.slice() },
          });
        }}
      >
        {words.make}
      </Button>
      {awarded?.ok === false && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.problems[awarded.problem]}</MessageBarBody>
        </MessageBar>
      )}
      <MadeFile of="awarded" help={words.nextYear} />
      {awarded?.ok === true && <Outcome view={awarded.view} words={words} />}
    </div>
  );
}
