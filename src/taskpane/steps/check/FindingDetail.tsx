import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isReadSo, type FindingView } from "../../../app/views/check";
import { useApp, useSession, useWording } from "../../context";
import { useBusy } from "../../parts/Layout";
import { onDemand } from "../../parts/on-demand";
import { DetailPanel } from "./DetailPanel";
import { Reasons } from "./Reasons";

const NomineeHistory = onDemand(() => import("../../own/NomineeHistory"));

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  message: { overflowWrap: "anywhere" },
  fix: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "10px",
    rowGap: "2px",
    margin: 0,
    padding: "6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface FixProps {
  readonly fix: NonNullable<FindingView["fix"]>;
  /** The register says so already, and only the file does not. */
  readonly readSo: boolean;
}

/** What a fix would change in the cell. */
function Fix({ fix, readSo }: FixProps): ReactElement {
  const styles = useStyles();
  const { check: words } = useWording();
  const shown = (text: string): string => (text === "" ? words.blank : text);
  return (
    <dl className={styles.fix} data-testid="fix">
      <dt>{readSo ? words.fileSays : words.before}</dt>
      <dd className={readSo ? undefined : styles.before}>{shown(fix.before)}</dd>
      <dt>{readSo ? words.registerSays : words.after}</dt>
      <dd className={styles.after}>{shown(fix.after)}</dd>
    </dl>
  );
}

/** What can be decided about one finding. */
function Decisions({ finding, onWhy }: { readonly finding: FindingView; readonly onWhy: () => void }): ReactElement {
  const session = useSession();
  const { check: words } = useWording();
  const busy = useBusy();
  const { key, fix, unit, verdict } = finding;
  const judge = (decision: "returned" | null) => (): void => {
    void session.judge([key], decision);
  };
  if (verdict !== null && verdict.kind !== "seen")
    return (
      <Button size="small" disabledFocusable={busy} data-testid="reopen" onClick={judge(null)}>
        {words.takeBack}
      </Button>
    );
  return (
    <>
      {fix !== null && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          data-testid="fix-one"
          onClick={() => {
            void session.fix([key]);
          }}
        >
          {isReadSo(finding) ? words.confirmOne : words.fixOne}
        </Button>
      )}
      <Button size="small" disabledFocusable={busy} data-testid="ignore" onClick={onWhy}>
        {words.ignore}
      </Button>
      {unit !== null && (
        <Button size="small" disabledFocusable={busy} data-testid="return" onClick={judge("returned")}>
          {words.giveBack}
        </Button>
      )}
      <Button
        size="small"
        disabledFocusable={busy}
        data-testid="next-finding"
        onClick={() => {
          void session.next();
        }}
      >
        {words.next}
      </Button>
    </>
  );
}

/** Ways to where the finding stands, and out of the register. */
function Places({ finding }: { readonly finding: FindingView }): ReactElement | null {
  const { book, sheets } = useApp();
  const session = useSession();
  const { check: words } = useWording();
  const busy = useBusy();
  const { file, row, record } = finding;
  const inBook = file === book;
  const hasRegister = sheets.some(({ ours }) => ours === "register");
  const inRegister = record !== null && hasRegister;
  const styles = useStyles();
  return (
    <>
      {row !== null && !inBook && !inRegister && (
        <Text size={200} className={styles.faint}>
          {hasRegister ? words.onlyInFile : words.inFile}
        </Text>
      )}
      <div className={styles.actions}>
        {row !== null && (inBook || inRegister) && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            data-testid="go-cell"
            onClick={() => {
              void session.select(finding);
            }}
          >
            {inBook ? words.goCell : words.goRegister}
          </Button>
        )}
        {record !== null && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            data-testid="not-record"
            onClick={() => {
              void session.answer({ kind: "row", row: record, role: "note" });
            }}
          >
            {words.notRecord}
          </Button>
        )}
      </div>
    </>
  );
}

/** What is wrong, where, what a fix would change, and what can be decided. */
export function FindingDetail({ finding }: { readonly finding: FindingView }): ReactElement {
  const styles = useStyles();
  const { book, earlier: registers } = useApp();
  const earlier = registers.length;
  const session = useSession();
  const wording = useWording();
  const { check: words } = wording;
  const [asking, setAsking] = useState<string | null>(null);
  const { fix, file, sheet, row, column, units, verdict, key, name, unit, record, inRegister } = finding;
  const about = [name, unit].filter((part) => part !== null && part !== "").join(" · ");
  const place = [file === book ? null : file, sheet, words.cell(column, row)]
    .filter((part) => part !== null && part !== "")
    .join(" › ");
  if (asking === key)
    return (
      <Reasons
        onGiven={(ignoredFor) => {
          setAsking(null);
          void session.judge([key], { ignoredFor });
        }}
        onClose={() => {
          setAsking(null);
        }}
      />
    );
  return (
    <DetailPanel
      title={about === "" ? finding.title : about}
      testId="finding-detail"
      focusKey={`${key} ${String(finding.index)}`}
      onClose={() => {
        void session.select(null);
      }}
    >
      <Text size={200} className={styles.message}>
        {finding.message}
      </Text>
      {units.length > 0 && (
        <Text size={200} className={styles.faint} data-testid="units-of-finding">
          {words.units(units.length)} {units.join("; ")}
        </Text>
      )}
      {inRegister !== null && (
        <Text size={200} className={styles.faint} data-testid="in-register">
          {words.inRegister(inRegister)}
        </Text>
      )}
      {place !== "" && (
        <Text size={200} className={styles.faint} data-testid="in-file">
          {inRegister === null ? place : words.fromFile(place)}
        </Text>
      )}
      {verdict !== null && verdict.kind !== "seen" && (
        <Text size={200} className={styles.message} data-testid="verdict">
          {words.decided(verdict, wording.time(verdict.at))}
        </Text>
      )}
      {fix !== null && <Fix fix={fix} readSo={isReadSo(finding)} />}
      <div className={styles.actions}>
        <Decisions
          finding={finding}
          onWhy={() => {
            setAsking(key);
          }}
        />
      </div>
      {record !== null && earlier > 0 && <NomineeHistory record={record} />}
      <Places finding={finding} />
    </DetailPanel>
  );
}
