import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState, type ReactElement } from "react";
import type { Notice } from "../../app/app-state";
import { useApp, useSession, useWording } from "../context";
import { useBusy } from "./Layout";

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: "8px 12px 0" },
  text: { fontSize: tokens.fontSizeBase200 },
});

const INTENT: Readonly<Record<Notice["kind"], MessageBarIntent>> = {
  failed: "error",
  crashed: "error",
  cancelled: "info",
  "units-taken": "success",
  "no-units": "warning",
  fixed: "success",
  judged: "success",
  "no-source-column": "warning",
  stamped: "success",
  undone: "success",
  tidied: "success",
  written: "success",
  "no-letter": "info",
  "not-in-workbook": "info",
  "samples-missing": "warning",
  "state-unread": "warning",
  "not-a-campaign": "error",
  "recipe-taken": "success",
  "corrections-lapsed": "warning",
  "not-a-recipe": "error",
  "plan-read": "success",
  "plan-mistakes": "warning",
  "plan-refused": "error",
  "plan-saved": "success",
  "plan-copied": "success",
  "plan-not-amended": "warning",
  "plan-shown": "info",
  "report-template-problem": "error",
  "report-earlier-taken": "info",
  "report-copied": "info",
  "report-opened": "success",
  "report-unsure": "warning",
};

const intentOf = (notice: Notice): MessageBarIntent =>
  notice.kind === "units-taken" && notice.problems.length > 0 ? "warning" : INTENT[notice.kind];

/** What was done is told for so long; what went wrong, or is to be seen to, stays until it is put away. */
const SHOWN_MS = 12_000;
const isPassing = (notice: Notice): boolean => ["success", "info"].includes(intentOf(notice));

/** What can be done about a notice: taken back, looked at. */
function NoticeActions({ notice }: { readonly notice: Notice }): ReactElement | null {
  const session = useSession();
  const wording = useWording();
  const busy = useBusy();
  const undo = "undo" in notice ? notice.undo : null;
  const open = notice.kind === "written" ? notice.open : null;
  if (undo === null && open === null) return null;
  return (
    <>
      {undo !== null && (
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="notice-undo"
          onClick={() => {
            void session.undo(undo);
          }}
        >
          {wording.undo}
        </Button>
      )}
      {open !== null && (
        <Button
          size="small"
          disabledFocusable={busy}
          data-testid="notice-open"
          onClick={() => {
            void session.openSheet(open);
          }}
        >
          {wording.openWritten}
        </Button>
      )}
    </>
  );
}

/** The last thing worth telling: what was done goes away by itself, unless it is being read or used. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const { notice } = useApp();
  const session = useSession();
  const wording = useWording();
  const [held, setHeld] = useState<Notice | null>(null);
  useEffect(() => {
    if (notice === null || held === notice || !isPassing(notice)) return undefined;
    const handle = setTimeout(session.dismiss, SHOWN_MS);
    return () => {
      clearTimeout(handle);
    };
  }, [notice, held, session]);
  if (notice === null) return null;
  const hold = (): void => {
    setHeld(notice);
  };
  const release = (): void => {
    setHeld(null);
  };
  return (
    <section
      className={styles.bar}
      aria-label={wording.noticeLabel}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <MessageBar intent={intentOf(notice)} layout="multiline" politeness="polite" data-testid="notice">
        <MessageBarBody className={styles.text}>{wording.notice(notice)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={wording.dismiss}
              onClick={session.dismiss}
            />
          }
        >
          <NoticeActions notice={notice} />
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
