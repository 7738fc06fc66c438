import { Button, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useDeferredValue, type ReactElement } from "react";
import type { ColumnView, SheetDetail, SheetView } from "../../app/views/intake";
import { useApp, useSession, useWording } from "../context";
import { Section, useBusy } from "../parts/Layout";
import { ViewHeading } from "../parts/ViewHeading";
import { UnitField } from "../units/UnitField";
import { ColumnRow } from "./ColumnRow";
import { RowRoles } from "./RowRoles";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "14px", padding: "8px 12px 16px" },
  head: { display: "flex", gap: "4px", alignItems: "flex-start", marginLeft: "-6px" },
  title: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  switch: { marginLeft: "-8px" },
});

/** The sheet's own unit where a file has several lists, else that of the file. */
function Unit({ file, view }: { readonly file: string; readonly view: SheetView }): ReactElement | null {
  const { intake } = useApp();
  const { units } = useWording();
  const taken = intake?.files.find((one) => one.file === file);
  if (taken === undefined || view.records === 0) return null;
  const several = taken.sheets.filter(({ records }) => records > 0).length > 1;
  return (
    <UnitField
      of={several ? view.key : file}
      label={several ? units.unitOfSheet : units.unitOfFile(file)}
      unit={view.unit ?? ""}
      candidates={taken.unit?.candidates ?? NO_NAMES}
    />
  );
}

const NO_NAMES: readonly string[] = [];
const NO_COLUMNS: readonly ColumnView[] = [];

/** What the clerk is asked comes first. */
const askedFirst = (columns: readonly ColumnView[]): readonly ColumnView[] => [
  ...columns.filter(({ asked }) => asked),
  ...columns.filter(({ asked }) => !asked),
];

function Columns({
  detail,
  view,
}: {
  readonly detail: SheetDetail;
  readonly view: SheetView | undefined;
}): ReactElement {
  const styles = useStyles();
  const wording = useWording();
  // Each column brings a list of all that it may hold: drawn in the browser's spare moments.
  const columns = useDeferredValue(detail.columns, NO_COLUMNS);
  return (
    <Section title={wording.sheet.columns}>
      {detail.tables.map(({ range, why }) => (
        <Text key={range} size={200} className={styles.faint} data-testid="evidence">
          {range}: {why.join("; ")}.
        </Text>
      ))}
      <Text size={200} className={styles.faint}>
        {detail.columns.length === 0 ? wording.sheet.noColumns : wording.sheet.columnsHelp}
      </Text>
      {detail.columns.length === 0 && view !== undefined && view.why !== "" && <Text size={200}>{view.why}</Text>}
      {columns.length > 0 && (
        <div className={styles.sides} aria-hidden>
          <span>{wording.sheet.columnOfSheet}</span>
          <span>{wording.sheet.holds}</span>
        </div>
      )}
      <ul className={styles.list}>
        {askedFirst(columns).map((column) => (
          <ColumnRow key={`${column.table} ${column.letter}`} column={column} fields={detail.fields} />
        ))}
      </ul>
    </Section>
  );
}

/** One sheet: what was understood, and where the clerk corrects it. */
export default function SheetPanel({ detail }: { readonly detail: SheetDetail }): ReactElement {
  const styles = useStyles();
  const { intake } = useApp();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const view = intake?.files.find(({ file }) => file === detail.file)?.sheets.find(({ key }) => key === detail.key);
  return (
    <div className={styles.page} data-testid="sheet-panel">
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          aria-label={wording.back}
          onClick={session.hideSheet}
        />
        <div className={styles.title}>
          <ViewHeading>{detail.sheet}</ViewHeading>
          <Text size={200} className={styles.faint}>
            {detail.file}
          </Text>
        </div>
      </div>
      {view !== undefined && (
        <Switch
          className={styles.switch}
          checked={view.listed}
          disabled={busy}
          label={wording.sheet.take}
          onChange={(_, { checked }) => {
            void session.answer({ kind: "sheet", sheets: [detail.key], choice: checked ? "take" : "leave" });
          }}
        />
      )}
      {view !== undefined && <Unit file={detail.file} view={view} />}
      {detail.conversions.length > 0 && (
        <div>
          <Text size={200} block className={styles.faint}>
            {wording.sheet.legacy}
          </Text>
          {detail.conversions.map(({ before, after }) => (
            <Text key={before} size={200} block>
              {before} → {after}
            </Text>
          ))}
        </div>
      )}
      <Columns detail={detail} view={view} />
      <RowRoles detail={detail} />
    </div>
  );
}
