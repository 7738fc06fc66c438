import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { isChanged, withPaper, withPart, withReportText, withSignature, withUnit } from "../../../app/report-changes";
import type { ReportUsual } from "../../../app/views/report";
import { REPORT_PARTS, type ReportChoices } from "../../../report/report";
import { dayOfIso, isoOf } from "../../../text/day";
import { useApp, useSession, useWording } from "../../context";
import { WORKBOOK_FILES } from "../../file-bytes";
import { FilePick } from "../../parts/FilePick";
import { Fold, useBusy } from "../../parts/Layout";
import { TextChoice } from "./TextChoice";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "14px", padding: "4px 0 4px 4px" },
  group: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexDirection: "column", gap: "6px" },
  legend: { padding: 0, marginBottom: "2px", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  checks: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))" },
  check: { "& label": { fontSize: tokens.fontSizeBase200, paddingTop: "4px", paddingBottom: "4px" } },
  units: {
    maxHeight: "220px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "4px 8px",
    display: "flex",
    flexDirection: "column",
  },
  unit: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    padding: "3px 0",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    "& input": { accentColor: tokens.colorBrandBackground, margin: 0, width: "16px", height: "16px", flexShrink: 0 },
  },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
  two: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    "& .fui-Input": { minWidth: 0 },
    "& input": { minWidth: 0, width: "100%" },
  },
  faint: { color: tokens.colorNeutralForeground3 },
});

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Group({ title, children }: GroupProps): ReactElement {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly choices: ReportChoices;
  readonly usual: ReportUsual;
  readonly onChoose: (choices: ReportChoices) => void;
}

function Units({ choices, usual: { units }, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const { choices: words } = useWording();
  const without = new Set(choices.withoutUnits);
  const chosen = units.filter(({ unit }) => !without.has(unit)).length;
  return (
    <Fold label={words.units(chosen, units.length)}>
      <div className={styles.group}>
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              onChoose({ ...choices, withoutUnits: [] });
            }}
          >
            {words.allUnits}
          </Button>
          <Button
            size="small"
            onClick={() => {
              onChoose({ ...choices, withoutUnits: units.map(({ unit }) => unit) });
            }}
          >
            {words.noUnits}
          </Button>
        </div>
        <div
          className={styles.units}
          data-testid="report-units"
          role="group"
          aria-label={words.part.units}
          tabIndex={0}
        >
          {units.map(({ unit }) => (
            <label key={unit} className={styles.unit}>
              <input
                type="checkbox"
                checked={!without.has(unit)}
                onChange={({ target }) => {
                  onChoose(withUnit(choices, unit, target.checked));
                }}
              />
              {unit === "" ? words.unknownUnit : unit}
            </label>
          ))}
        </div>
      </div>
    </Fold>
  );
}

function Parts(props: ChoiceProps): ReactElement {
  const styles = useStyles();
  const { choices, onChoose } = props;
  const { choices: words } = useWording();
  const without = new Set(choices.withoutParts);
  return (
    <Group title={words.parts}>
      <div className={styles.checks}>
        {REPORT_PARTS.map((part) => (
          <Checkbox
            key={part}
            className={styles.check}
            label={words.part[part]}
            checked={!without.has(part)}
            data-part={part}
            onChange={(_event, { checked }) => {
              onChoose(withPart(choices, part, checked === true));
            }}
          />
        ))}
      </div>
      <Text size={200} className={styles.faint}>
        {words.always}
      </Text>
      {!without.has("units") && props.usual.units.length > 0 && <Units {...props} />}
    </Group>
  );
}

function Lists({ choices, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const { choices: words } = useWording();
  return (
    <Group title={words.lists}>
      <Field size="small" label={words.order}>
        <Select
          size="small"
          value={choices.order ?? "unit"}
          data-testid="report-order"
          onChange={(_event, { value }) => {
            onChoose({ ...choices, order: value === "given-name" ? "given-name" : "unit" });
          }}
        >
          <option value="unit">{words.byUnit}</option>
          <option value="given-name">{words.byGivenName}</option>
        </Select>
      </Field>
      <Checkbox
        className={styles.check}
        label={words.collectivesFirst}
        checked={choices.collectivesFirst ?? true}
        onChange={(_event, { checked }) => {
          onChoose({ ...choices, collectivesFirst: checked === true });
        }}
      />
    </Group>
  );
}

const filled = (text: string): string | null => (text.trim() === "" ? null : text.trim());
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function Paper({ choices, usual, onChoose }: ChoiceProps): ReactElement {
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
        <TextChoice
          label={words.day}
          kind="date"
          value={isoOf(paper.day)}
          testId="report-day"
          onChoose={(text) => {
            onChoose(withPaper(choices, "day", dayOfIso(text)));
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

function Signing({ choices, usual, onChoose }: ChoiceProps): ReactElement {
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

function Earlier(): ReactElement {
  const styles = useStyles();
  const { earlier } = useApp();
  const session = useSession();
  const busy = useBusy();
  const { choices: words } = useWording();
  return (
    <Group title={words.earlier}>
      <Text size={200} className={styles.faint}>
        {words.earlierHelp}
      </Text>
      <div className={styles.buttons}>
        {earlier?.there !== true && (
          <FilePick
            accept={WORKBOOK_FILES}
            disabled={busy}
            size="small"
            testId="earlier-file"
            onFiles={([file]) => {
              if (file !== undefined) void session.takeEarlier(file);
            }}
          >
            {earlier === null ? words.chooseEarlier : words.chooseEarlierAgain(earlier.file)}
          </FilePick>
        )}
        {earlier !== null && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => {
              void session.takeEarlier(null);
            }}
          >
            {words.dropEarlier(earlier.file)}
          </Button>
        )}
      </div>
    </Group>
  );
}

/** How the report is made: its parts, its order, what the papers say and who signs. */
export default function ReportOptions({ usual }: { readonly usual: ReportUsual }): ReactElement {
  const styles = useStyles();
  const { reportChoices: choices } = useApp();
  const session = useSession();
  const { choices: words } = useWording();
  const props: ChoiceProps = {
    choices,
    usual,
    onChoose: (chosen) => {
      void session.chooseReport(chosen);
    },
  };
  return (
    <div className={styles.all} data-testid="report-options">
      <Parts {...props} />
      <Lists {...props} />
      <Paper {...props} />
      <Signing {...props} />
      <Earlier />
      {isChanged(choices) && (
        <div>
          <Button
            size="small"
            data-testid="report-usual"
            onClick={() => {
              props.onChoose({});
            }}
          >
            {words.usual}
          </Button>
        </div>
      )}
    </div>
  );
}
