import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useState, type ReactElement } from "react";
import type { SheetInfo } from "../../app/ports/workbook";
import { useApp, useSession, useWording } from "../context";
import { Section, useBusy } from "../parts/Layout";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 0 0 -8px", padding: 0, maxHeight: "190px", overflowY: "auto" },
  faint: { color: tokens.colorNeutralForeground3 },
});

/** Sheets that a person made and that hold something. */
const offered = (sheets: readonly SheetInfo[]): readonly SheetInfo[] =>
  sheets.filter(({ ours, used }) => ours === null && used !== null);

function note(sheet: SheetInfo, wording: ReturnType<typeof useWording>): string {
  const notes = [
    sheet.visibility === "visible" ? "" : wording.takeIn.hidden,
    sheet.protected ? wording.takeIn.isProtected : "",
  ].filter((part) => part !== "");
  return notes.length === 0 ? "" : ` (${notes.join(", ")})`;
}

/** The sheets of the open workbook, to be taken in; nothing where there is no sheet at all, as outside of Excel. */
export function OpenSheets(): ReactElement | null {
  const styles = useStyles();
  const { sheets, takenSheets, intake } = useApp();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const candidates = offered(sheets);
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const isChosen = ({ name, visibility }: SheetInfo): boolean =>
    changed[name] ?? (takenSheets.length > 0 ? takenSheets.includes(name) : visibility === "visible");
  const chosen = candidates.filter(isChosen).map(({ name }) => name);
  const same = chosen.length === takenSheets.length && chosen.every((name) => takenSheets.includes(name));
  if (sheets.length === 0 || (candidates.length === 0 && intake !== null && intake.files.length > 0)) return null;
  return (
    <Section
      title={wording.takeIn.sheetsOfBook}
      action={
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          icon={<ArrowSyncRegular />}
          title={wording.takeIn.refresh}
          aria-label={wording.takeIn.refresh}
          onClick={() => {
            void session.refreshSheets();
          }}
        />
      }
    >
      {candidates.length === 0 ? (
        <Text size={200} className={styles.faint}>
          {wording.takeIn.noSheets}
        </Text>
      ) : (
        <>
          <ul
            className={styles.list}
            tabIndex={candidates.length > 6 ? 0 : undefined}
            aria-label={wording.takeIn.sheetsOfBook}
          >
            {candidates.map((sheet) => (
              <li key={sheet.id}>
                <Checkbox
                  label={`${sheet.name}${note(sheet, wording)}`}
                  checked={isChosen(sheet)}
                  onChange={(_, { checked }) => {
                    setChanged({ ...changed, [sheet.name]: checked === true });
                  }}
                />
              </li>
            ))}
          </ul>
          <div>
            <Button
              size="small"
              disabled={busy || chosen.length === 0 || same}
              data-testid="take-sheets"
              onClick={() => {
                void session.takeSheets(chosen);
              }}
            >
              {wording.takeIn.takeSheets(chosen.length)}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
