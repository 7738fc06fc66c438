import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { memo, useDeferredValue, useState, type ReactElement } from "react";
import type { FileView, SheetView } from "../../app/views/intake";
import { useSession, useWording } from "../context";
import type { PaneWording } from "../wording/wording";
import { FileStamp } from "../parts/FileStamp";
import { Fold, useBusy } from "../parts/Layout";
import { UnitField } from "../units/UnitField";
import { ROW_BUTTON } from "../parts/row-button";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  file: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "center" },
  open: { ...ROW_BUTTON, flex: 1, minWidth: 0, alignItems: "center", padding: "7px 2px" },
  text: { flex: 1, minWidth: 0 },
  clip: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  faint: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, fontSize: "18px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  ask: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  chevron: {
    flexShrink: 0,
    fontSize: "16px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
  },
  turned: { transform: "rotate(90deg)" },
  sheets: { listStyleType: "none", margin: 0, padding: "0 0 6px 26px" },
});

/** Given twice, or replaced: nothing to decide, but to be seen. */
const NOT_COUNTED = 3;
const NOTHING_TO_DO = 4;
const NONE: readonly FileView[] = [];
const NO_NAMES: readonly string[] = [];
/** More files than these that need no look are folded away. */
const MOST_SETTLED = 12;

/** Files nobody need look at come last. */
function urgency({ problem, questions, unitsSure, replacedBy, repeats, records, sheets, madeFor }: FileView): number {
  if (problem !== null) return 0;
  if (replacedBy !== null || repeats !== null) return NOT_COUNTED;
  if (questions > 0) return 1;
  return !unitsSure || madeFor !== null || records === 0 || sheets.some(({ unclear }) => unclear > 0)
    ? 2
    : NOTHING_TO_DO;
}

function Mark({ file }: { readonly file: FileView }): ReactElement {
  const styles = useStyles();
  if (file.problem !== null)
    return <ErrorCircleRegular className={mergeClasses(styles.icon, styles.bad)} aria-hidden />;
  const at = urgency(file);
  if (at === NOT_COUNTED) return <InfoRegular className={mergeClasses(styles.icon, styles.faint)} aria-hidden />;
  return at < NOTHING_TO_DO ? (
    <QuestionCircleRegular className={mergeClasses(styles.icon, styles.ask)} aria-hidden />
  ) : (
    <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} aria-hidden />
  );
}

function SheetRow({ file, sheet }: { readonly file: string; readonly sheet: SheetView }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const parts = sheet.listed
    ? [
        wording.takeIn.held(sheet.byRegister),
        sheet.questions > 0 ? wording.takeIn.questions(sheet.questions) : "",
        sheet.unclear > 0 ? wording.takeIn.unclear(sheet.unclear) : "",
      ]
    : [wording.takeIn.notTaken, sheet.why];
  return (
    <li>
      <button
        type="button"
        className={styles.open}
        data-sheet={sheet.key}
        onClick={() => {
          void session.showSheet(file, sheet.name);
        }}
      >
        <span className={styles.text}>
          <Text block size={200} className={styles.clip}>
            {sheet.name}
          </Text>
          <Text block size={200} className={mergeClasses(styles.clip, sheet.questions > 0 ? styles.ask : styles.faint)}>
            {parts.filter((part) => part !== "").join(" · ")}
          </Text>
        </span>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
      </button>
    </li>
  );
}

/** What stands under a file's name: why it gives nothing, or whose it is and what it holds. */
function underName(file: FileView, wording: PaneWording): string {
  if (file.problem !== null) return file.problem;
  if (file.repeats !== null) return wording.takeIn.repeats(file.repeats);
  if (file.replacedBy !== null) return wording.resend.replacedBy(file.replacedBy);
  const named = file.unit === null || file.unit.typed === "" ? null : (file.unit.name ?? file.unit.typed);
  const unit = file.units > 1 ? wording.units.several(file.units) : (named ?? wording.takeIn.noUnit);
  const questions = file.questions > 0 ? wording.takeIn.questions(file.questions) : "";
  const why = file.sheets.find((sheet) => sheet.why !== "")?.why ?? "";
  const held = file.records === 0 ? wording.takeIn.nothing(why) : wording.takeIn.held(file.byRegister);
  return [unit, held, questions].filter((part) => part !== "").join(" · ");
}

/** Whose file it is, and its sheets. */
function FileBody({ file, name }: { readonly file: FileView; readonly name: string }): ReactElement {
  const styles = useStyles();
  const wording = useWording();
  const known = file.unit?.name ?? file.unit?.typed ?? "";
  return (
    <ul className={styles.sheets} aria-label={wording.takeIn.fileMenu(name)}>
      {file.records > 0 && file.repeats === null && (
        <li>
          <UnitField
            of={file.file}
            label={wording.units.unitOfFile(name)}
            unit={file.units > 1 ? "" : known}
            candidates={file.unit?.candidates ?? NO_NAMES}
          />
        </li>
      )}
      {file.sheets.map((sheet) => (
        <SheetRow key={sheet.key} file={file.file} sheet={sheet} />
      ))}
    </ul>
  );
}

const FileRow = memo(function FileRow({ file }: { readonly file: FileView }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? (file.questions > 0 && file.sheets.length < 4);
  const name = file.origin === "open" ? wording.takeIn.thisBook : file.file;
  const under = underName(file, wording);
  return (
    <li className={styles.file} data-file={file.file}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.open}
          aria-expanded={file.problem === null ? open : undefined}
          onClick={() => {
            setChosen(!open);
          }}
        >
          <Mark file={file} />
          <span className={styles.text}>
            <Text block size={200} weight="semibold" className={styles.clip} title={name}>
              {name}
            </Text>
            <Text
              block
              size={200}
              className={mergeClasses(
                file.problem === null && styles.clip,
                file.problem === null ? styles.faint : styles.bad,
              )}
            >
              {under}
            </Text>
            {file.madeFor !== null && (
              <Text block size={200} className={styles.bad} data-made-for>
                {wording.takeIn.madeFor(file.madeFor.year)}
              </Text>
            )}
            <FileStamp file={file} />
          </span>
          {file.problem === null && (
            <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden />
          )}
        </button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          icon={<DismissRegular />}
          title={wording.takeIn.remove(name)}
          aria-label={wording.takeIn.remove(name)}
          onClick={() => {
            void session.removeFile(file.file);
          }}
        />
      </div>
      {open && file.problem === null && <FileBody file={file} name={name} />}
    </li>
  );
});

interface RowsProps {
  readonly files: readonly FileView[];
  readonly label: string;
}

/** Drawn in the browser's spare moments: sixty rows at once would hold up whatever else goes on. */
function Rows({ files, label }: RowsProps): ReactElement {
  const styles = useStyles();
  const shown = useDeferredValue(files, NONE);
  return (
    <ul className={styles.list} aria-label={label}>
      {shown.map((file) => (
        <FileRow key={file.file} file={file} />
      ))}
    </ul>
  );
}

/** The files that were taken in; those that need a look come first, many that need none stand folded. */
export const FileList = memo(function FileList({ files }: { readonly files: readonly FileView[] }): ReactElement {
  const wording = useWording();
  const sorted = files
    .map((file, at) => ({ file, at }))
    .sort((a, b) => urgency(a.file) - urgency(b.file) || a.at - b.at)
    .map(({ file }) => file);
  const settled = sorted.filter((file) => urgency(file) === NOTHING_TO_DO);
  if (settled.length <= MOST_SETTLED) return <Rows files={sorted} label={wording.takeIn.filesLabel} />;
  return (
    <>
      <Rows files={sorted.slice(0, sorted.length - settled.length)} label={wording.takeIn.filesLabel} />
      <Fold label={wording.takeIn.settled(settled.length)} testId="files-settled">
        <Rows files={settled} label={wording.takeIn.settled(settled.length)} />
      </Fold>
    </>
  );
});
