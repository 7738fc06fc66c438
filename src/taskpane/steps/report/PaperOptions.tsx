import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { withPaper, withReportText, withSignature } from "../../../app/report-changes";
import { useWording } from "../../context";
import { DayInput } from "../../parts/DayInput";
import { TextChoice } from "./TextChoice";
import { Group, useStyles } from "./OptionGroup";
import type { ChoiceProps } from "./OptionGroup";

const filled = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export function Paper({ choices, usual, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const { choices: words } = useWording();
  const paper = { ...usual.paper, ...choices.paper };
  const texts = { ...usual.texts, ...choices.texts };
  return (
    <Group title={words.paper}>
      <div className={styles.two}>
        <TextChoice
          label={words.place}
          value={paper.place}
          testId="report-place"
          onChoose={(text) => {
            onChoose(withPaper(choices, "place", filled(text)));
          }}
        />
        <DayInput
          label={words.day}
          day={paper.day}
          testId="report-day"
          onDay={(day) => {
            onChoose(withPaper(choices, "day", day));
          }}
        />
      </div>
      <TextChoice
        label={words.symbol}
        value={paper.symbol}
        onChoose={(text) => {
          onChoose(withPaper(choices, "symbol", filled(text)));
        }}
      />
      <TextChoice
        label={words.title}
        value={texts.summaryTitle}
        testId="report-title"
        onChoose={(text) => {
          onChoose(withReportText(choices, "summaryTitle", filled(text)));
        }}
      />
      <TextChoice
        label={words.about}
        value={paper.about}
        onChoose={(text) => {
          onChoose(withPaper(choices, "about", filled(text)));
        }}
      />
      <TextChoice
        label={words.preparer}
        value={texts.preparer}
        onChoose={(text) => {
          onChoose(withReportText(choices, "preparer", filled(text)));
        }}
      />
      <TextChoice
        label={words.unitSigner}
        value={texts.unitSigner}
        onChoose={(text) => {
          onChoose(withReportText(choices, "unitSigner", filled(text)));
        }}
      />
      <TextChoice
        label={words.recipients}
        hint={words.onePerLine}
        kind="lines"
        value={paper.recipients.join("\n")}
        onChoose={(text) => {
          onChoose(withPaper(choices, "recipients", linesOf(text)));
        }}
      />
    </Group>
  );
}

export function Signing({ choices, usual, onChoose }: ChoiceProps): ReactElement {
  const { choices: words } = useWording();
  const signature = choices.signature ?? usual.signature;
  const written = signature.lines.join("\n");
  const variant = usual.variants.find(({ lines }) => lines.join("\n") === written)?.variant;
  const current = written === usual.signature.lines.join("\n") ? "" : (variant ?? "own");
  const choose = (value: string): void => {
    const chosen = usual.variants.find((one) => one.variant === value);
    onChoose(withSignature(choices, chosen === undefined ? null : { lines: chosen.lines, name: null }));
  };
  return (
    <Group title={words.signature}>
      <Field size="small" label={words.variant}>
        <Select
          size="small"
          value={current}
          data-testid="report-variant"
          onChange={(_event, { value }) => {
            choose(value);
          }}
        >
          <option value="">{words.asPlan}</option>
          {usual.variants.map((one) => (
            <option key={one.variant} value={one.variant}>
              {words.variants[one.variant]}
            </option>
          ))}
          {current === "own" && <option value="own">{words.own}</option>}
        </Select>
      </Field>
      <TextChoice
        label={words.signLines}
        kind="lines"
        value={written}
        testId="report-signer"
        onChoose={(text) => {
          onChoose(withSignature(choices, text.trim() === "" ? null : { ...signature, lines: linesOf(text) }));
        }}
      />
      <TextChoice
        label={words.signName}
        value={signature.name ?? ""}
        testId="report-name"
        onChoose={(text) => {
          onChoose(withSignature(choices, { ...signature, name: filled(text) }));
        }}
      />
    </Group>
  );
}
