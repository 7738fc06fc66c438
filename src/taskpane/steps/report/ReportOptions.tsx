import { Button, Checkbox, Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isChanged, withPart, withUnit } from "../../../app/report-changes";
import type { ReportUsual } from "../../../app/views/report";
import { REPORT_PARTS } from "../../../report/report";
import { useApp, useSession, useWording } from "../../context";
import { WORKBOOK_FILES } from "../../../grid/workbook-files";
import { FilePick } from "../../parts/FilePick";
import { Fold, useBusy } from "../../parts/Layout";
import { Paper, Signing } from "./PaperOptions";
import { Group, useStyles } from "./OptionGroup";
import type { ChoiceProps } from "./OptionGroup";

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

function Earlier(): ReactElement {
  const styles = useStyles();
  const { earlier } = useApp();
  const lost = earlier
    .filter(({ there }) => !there)
    .map(({ file }) => file)
    .join(", ");
  const session = useSession();
  const busy = useBusy();
  const { choices: words } = useWording();
  return (
    <Group title={words.earlier}>
      <Text size={200} className={styles.faint}>
        {words.earlierHelp}
      </Text>
      <div className={styles.buttons}>
        <FilePick
          accept={WORKBOOK_FILES}
          disabled={busy}
          multiple
          size="small"
          testId="earlier-file"
          onFiles={(files) => {
            if (files.length > 0) void session.takeEarlier(files);
          }}
        >
          {lost.length === 0 ? words.chooseEarlier : words.chooseEarlierAgain(lost)}
        </FilePick>
        {earlier.length > 0 && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              void session.takeEarlier(null);
            }}
          >
            {words.dropEarlier(earlier.map(({ file }) => file).join(", "))}
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
