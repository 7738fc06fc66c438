import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState, type ReactElement } from "react";
import { useApp, useSession, useWording } from "../context";
import { Section, useBusy } from "../parts/Layout";
import { MadeFile } from "../parts/MadeFile";
import { SheetLinks } from "../parts/SheetLinks";

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** The workbook that a unit fills: as sheets of this workbook, as a file, as a file for every unit. */
export function UnitTemplate({ units }: { readonly units: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { written } = useApp();
  const session = useSession();
  const { campaign } = useWording();
  const busy = useBusy();
  const [unit, setUnit] = useState("");
  const chosen = unit === "" ? null : unit;
  return (
    <Section title={campaign.template}>
      <Text size={200} className={styles.faint}>
        {campaign.templateHelp}
      </Text>
      <Select
        size="small"
        aria-label={campaign.templateUnit}
        value={unit}
        data-testid="template-unit"
        onChange={(_, { value }) => {
          setUnit(value);
        }}
      >
        <option value="">{campaign.anyUnit}</option>
        {units.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="make-template"
          onClick={() => {
            void session.write("template", chosen);
          }}
        >
          {campaign.makeTemplate}
        </Button>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          disabled={busy}
          data-testid="template-file"
          onClick={() => {
            void session.makeTemplates([chosen]);
          }}
        >
          {campaign.templateFile}
        </Button>
        {units.length > 1 && (
          <Button
            size="small"
            icon={<ArrowDownloadRegular />}
            disabled={busy}
            data-testid="template-files"
            onClick={() => {
              void session.makeTemplates(units);
            }}
          >
            {campaign.templateFiles(units.length)}
          </Button>
        )}
      </div>
      <MadeFile of="template" help={campaign.templateNotSeen} />
      {written.template !== null && <SheetLinks changes={written.template} />}
    </Section>
  );
}
