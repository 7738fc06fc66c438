import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { isReadSo, type FindingView } from "../../../app/views/check";
import { useSession, useWording } from "../../context";
import { useBusy } from "../../parts/Layout";
import { DetailPanel } from "./DetailPanel";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    width: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    "& th, & td": {
      textAlign: "left",
      verticalAlign: "top",
      padding: "3px 6px",
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: "anywhere",
    },
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  actions: { position: "sticky", bottom: 0, display: "flex", gap: "6px" },
});

/** More lines say nothing more to the eye; how many there are stands on the button. */
const MOST_LINES = 200;

interface FixPreviewProps {
  readonly findings: readonly FindingView[];
  readonly onClose: () => void;
}

/** What correcting all of a matter would change, before it is done. */
export function FixPreview({ findings, onClose }: FixPreviewProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const busy = useBusy();
  const { check: words, leave } = useWording();
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    actions.current?.querySelector("button")?.focus();
  }, []);
  const fixes = findings.flatMap(({ index, key, name, unit, fix }) =>
    fix === null ? [] : [{ index, key, about: name ?? unit ?? "", fix }],
  );
  const readSo = fixes.length > 0 && findings.every((one) => one.fix === null || isReadSo(one));
  const now = readSo ? words.confirmNow(fixes.length) : words.fixNow(fixes.length);
  const shown = (text: string): string => (text === "" ? words.blank : text);
  return (
    <DetailPanel title={now} testId="fix-preview" onClose={onClose}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.cases}</th>
            <th scope="col">{readSo ? words.fileSays : words.before}</th>
            <th scope="col">{readSo ? words.registerSays : words.after}</th>
          </tr>
        </thead>
        <tbody>
          {fixes.slice(0, MOST_LINES).map(({ index, about, fix }) => (
            <tr key={index}>
              <td>{about}</td>
              <td className={readSo ? undefined : styles.before}>{shown(fix.before)}</td>
              <td className={styles.after}>{shown(fix.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div ref={actions} className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          data-testid="fix-now"
          onClick={() => {
            onClose();
            void session.fix(fixes.map(({ key }) => key));
          }}
        >
          {now}
        </Button>
        <Button size="small" onClick={onClose}>
          {leave}
        </Button>
      </div>
    </DetailPanel>
  );
}
