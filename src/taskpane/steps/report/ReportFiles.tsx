import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import { EXPORT_FORMATS } from "../../../app/views/report";
import { useApp, useSession, useWording } from "../../context";
import { FilePick } from "../../parts/FilePick";
import { useBusy } from "../../parts/Layout";
import { MadeFile } from "../../parts/MadeFile";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "10px", padding: "4px 0 4px 4px" },
  head: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    flexWrap: "wrap",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: 1, minWidth: "120px", overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: "4px" },
  faint: { color: tokens.colorNeutralForeground3 },
});

const DOCX = ".docx";

function Letters(): ReactElement {
  const styles = useStyles();
  const { letters } = useApp();
  const session = useSession();
  const busy = useBusy();
  const { choices: words } = useWording();
  return (
    <div>
      <h2 className={styles.head}>{words.letters}</h2>
      <ul className={styles.list}>
        {letters.map(({ name, title }) => (
          <li key={name} className={styles.item}>
            <Text size={200} className={styles.name}>
              {title}
            </Text>
            <span className={styles.buttons}>
              <FilePick
                accept={DOCX}
                disabled={busy}
                size="small"
                appearance="subtle"
                label={words.templateFor(title)}
                testId={`template-${name}`}
                onFiles={([file]) => {
                  if (file !== undefined) void session.makeLetter(name, file);
                }}
              >
                {words.template}
              </FilePick>
              <Button
                size="small"
                icon={<ArrowDownloadRegular />}
                disabled={busy}
                aria-label={words.make(title)}
                title={words.make(title)}
                data-testid={`letter-${name}`}
                onClick={() => {
                  void session.makeLetter(name, null);
                }}
              />
            </span>
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.faint}>
        {words.templateHelp}
      </Text>
    </div>
  );
}

function Exports(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const busy = useBusy();
  const { choices: words } = useWording();
  return (
    <div>
      <h2 className={styles.head}>{words.exports}</h2>
      <ul className={styles.list}>
        {EXPORT_FORMATS.map((format) => {
          const { name, help } = words.format[format];
          return (
            <li key={format} className={styles.item}>
              <Text size={200} className={styles.name}>
                {name} <span className={styles.faint}>{help}</span>
              </Text>
              <Button
                size="small"
                icon={<ArrowDownloadRegular />}
                disabled={busy}
                aria-label={words.make(`${name} ${help}`)}
                title={words.make(`${name} ${help}`)}
                data-testid={`export-${format}`}
                onClick={() => {
                  void session.exportAs(format);
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Letters, and the register for outside of this workbook. */
export default function ReportFiles(): ReactElement {
  const styles = useStyles();
  const { choices } = useWording();
  return (
    <div className={styles.all} data-testid="report-files">
      <MadeFile of="report" help={choices.notSeen} />
      <Letters />
      <Exports />
    </div>
  );
}
