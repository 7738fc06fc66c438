import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { isField, type FieldId } from "../../field/field";
import type { ColumnView, SheetDetail } from "../../app/views/intake";
import { useSession, useWording } from "../context";
import { useBusy } from "../parts/Layout";
import type { PaneWording } from "../wording/wording";

const useStyles = makeStyles({
  row: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8px",
  },
  side: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  head: { display: "flex", gap: "6px", alignItems: "baseline" },
  letter: {
    flexShrink: 0,
    minWidth: "20px",
    boxSizing: "border-box",
    textAlign: "center",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  header: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  ask: { color: tokens.colorPaletteDarkOrangeForeground1 },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  samples: {
    color: tokens.colorNeutralForeground3,
    display: "block",
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

const LEAVE = "-";
const SURE = 0.95;

function certainty({ source, asked, confidence, field }: ColumnView, { sheet }: PaneWording): string {
  if (source === "clerk") return sheet.byClerk;
  if (source === "remembered") return sheet.remembered;
  if (asked) return sheet.ask;
  if (field === null) return "";
  return confidence >= SURE ? sheet.sure : sheet.fairlySure;
}

interface ColumnRowProps {
  readonly column: ColumnView;
  readonly fields: SheetDetail["fields"];
}

/** One column: its header, what it was taken for and how surely, some of its values, and a list to correct it from. */
export const ColumnRow = memo(function ColumnRow({ column, fields }: ColumnRowProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const { shape, letter, header, field, alternatives, samples, asked } = column;
  const labels = new Map(fields.map(({ id, label }) => [id, label]));
  const answer = (value: string): void => {
    const chosen: FieldId | null = value !== LEAVE && isField(value) ? value : null;
    void session.answer({ kind: "column", shape, letter, field: chosen });
  };
  return (
    <li className={styles.row} data-column={letter}>
      <div className={styles.side}>
        <div className={styles.head}>
          <span className={styles.letter}>{letter}</span>
          <Text size={200} weight="semibold" className={styles.header}>
            {header}
          </Text>
        </div>
        {samples.length > 0 && (
          <Text size={200} className={styles.samples} title={samples.join(" · ")}>
            {samples.join(" · ")}
          </Text>
        )}
      </div>
      <div className={styles.side}>
        <Select
          size="small"
          className={styles.select}
          aria-label={wording.sheet.answer(header)}
          value={field ?? LEAVE}
          disabled={busy}
          onChange={(_, { value }) => {
            answer(value);
          }}
        >
          <option value={LEAVE}>{asked ? wording.sheet.ask : wording.sheet.leaveOut}</option>
          {asked && <option value={`${LEAVE}${LEAVE}`}>{wording.sheet.leaveOut}</option>}
          {alternatives.length > 0 && (
            <optgroup label={wording.sheet.suggested}>
              {alternatives.map((id) => (
                <option key={id} value={id}>
                  {labels.get(id) ?? id}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={wording.sheet.allFields}>
            {fields
              .filter(({ id }) => !alternatives.includes(id))
              .map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
          </optgroup>
        </Select>
        <Text size={200} className={asked ? styles.ask : styles.faint}>
          {certainty(column, wording)}
        </Text>
        {column.why !== "" && (
          <Text size={200} className={styles.faint}>
            {column.why}
          </Text>
        )}
      </div>
    </li>
  );
});
