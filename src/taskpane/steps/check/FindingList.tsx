import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import type { FindingView } from "../../../app/views/check";
import { useApp, useSession, useWording } from "../../context";

const ROW = 52;
const SPARE_ROWS = 6;
const FALLBACK_HEIGHT = 400;

const useStyles = makeStyles({
  list: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    height: `${ROW}px`,
    boxSizing: "border-box",
    display: "flex",
    gap: "8px",
    padding: "7px 12px 0",
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  text: { flex: 1, minWidth: 0 },
  clip: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  faint: { color: tokens.colorNeutralForeground2 },
  end: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  mark: { color: tokens.colorNeutralForeground2 },
});

const aboutOf = ({ name, unit, sheet, file }: FindingView): string =>
  [name, unit ?? file ?? sheet].filter((part) => part !== null && part !== "").join(" · ");

interface RowProps {
  readonly finding: FindingView;
  readonly at: number;
  readonly total: number;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

function Row({ finding, at, total, selected, onChoose }: RowProps): ReactElement {
  const styles = useStyles();
  const { check } = useWording();
  const about = aboutOf(finding);
  const cell = finding.inRegister?.address ?? check.cell(finding.column, finding.row);
  const { verdict } = finding;
  return (
    <div
      id={`finding-${at}`}
      role="option"
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={at + 1}
      data-code={finding.code}
      aria-label={[about, finding.title, cell, verdict === null ? "" : check.mark[verdict.kind]]
        .filter((part) => part !== "")
        .join(", ")}
      className={mergeClasses(styles.row, selected && styles.selected)}
      style={{ top: at * ROW }}
      onClick={onChoose}
    >
      <div className={styles.text}>
        <Text size={200} weight={verdict === null ? "semibold" : "regular"} className={styles.clip}>
          {about === "" ? finding.title : about}
        </Text>
        <Text size={200} className={mergeClasses(styles.clip, styles.faint)}>
          {finding.message}
        </Text>
      </div>
      <div className={styles.end}>
        <Text size={200} block align="end">
          {cell}
        </Text>
        {verdict !== null && (
          <Text size={100} block align="end" className={styles.mark}>
            {check.mark[verdict.kind]}
          </Text>
        )}
      </div>
    </div>
  );
}

const MOVES: Readonly<Record<string, (at: number, total: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _, page) => at + page,
  PageUp: (at, _, page) => at - page,
  Home: () => 0,
  End: (_, total) => total - 1,
};

/** The findings, of which only those in sight are drawn: ten thousand scroll like ten. */
export function FindingList(): ReactElement {
  const styles = useStyles();
  const { findings, selected } = useApp();
  const session = useSession();
  const wording = useWording();
  const list = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: FALLBACK_HEIGHT });
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setView((before) => ({ ...before, height: element.clientHeight }));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const at = selected === null ? -1 : findings.findIndex(({ index }) => index === selected.index);
  const first = Math.max(0, Math.floor(view.top / ROW) - SPARE_ROWS);
  const last = Math.min(findings.length, Math.ceil((view.top + view.height) / ROW) + SPARE_ROWS);

  const choose = (next: number): void => {
    const finding = findings[next];
    const element = list.current;
    if (finding === undefined || element === null) return;
    if (next * ROW < element.scrollTop) element.scrollTop = next * ROW;
    else if ((next + 1) * ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = (next + 1) * ROW - element.clientHeight;
    void session.select(finding);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    choose(Math.max(0, Math.min(findings.length - 1, move(at, findings.length, Math.floor(view.height / ROW)))));
  };
  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      aria-label={wording.check.cases}
      tabIndex={0}
      aria-activedescendant={at >= first && at < last ? `finding-${at}` : undefined}
      data-testid="findings"
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight });
      }}
    >
      <div style={{ height: findings.length * ROW }} role="presentation">
        {findings.slice(first, last).map((finding, offset) => (
          <Row
            key={finding.index}
            finding={finding}
            at={first + offset}
            total={findings.length}
            selected={first + offset === at}
            onChoose={() => {
              choose(first + offset);
            }}
          />
        ))}
      </div>
    </div>
  );
}
