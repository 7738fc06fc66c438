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
import type { ReactElement } from "react";
import type { Notice } from "../../app/app-state";
import { useApp, useSession, useWording } from "../context";

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
  undone: "success",
  tidied: "success",
  written: "success",
  "not-in-workbook": "info",
  "samples-missing": "warning",
  "state-unread": "warning",
  "not-a-campaign": "error",
  "recipe-taken": "success",
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

/** The last thing worth telling, until it is put away. */
export function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const { notice } = useApp();
  const session = useSession();
  const wording = useWording();
  if (notice === null) return null;
  return (
    <section className={styles.bar} aria-label={wording.noticeLabel}>
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
        />
      </MessageBar>
    </section>
  );
}
