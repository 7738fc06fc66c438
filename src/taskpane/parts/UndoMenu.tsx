import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { ReactElement } from "react";
import type { UndoItem } from "../../app/app-state";
import { useApp, useSession, useWording } from "../context";
import { HeaderMenu } from "./HeaderMenu";
import { TidyUp } from "./TidyUp";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, display: "flex", flexDirection: "column" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { flex: 1, minWidth: 0 },
  faint: { color: tokens.colorNeutralForeground3 },
});

function Item({ item }: { readonly item: UndoItem }): ReactElement {
  const styles = useStyles();
  const { job } = useApp();
  const session = useSession();
  const wording = useWording();
  const what = wording.action(item.action);
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <Text size={200} block>
          {what}
        </Text>
        <Text size={100} className={styles.faint}>
          {[wording.time(item.at), item.undone ? wording.undone : ""].filter((part) => part !== "").join(" · ")}
        </Text>
      </div>
      <Button
        size="small"
        appearance={item.undone ? "subtle" : "secondary"}
        disabledFocusable={job !== null}
        aria-label={item.undone ? wording.redoOne(what) : wording.undoOne(what)}
        onClick={() => {
          void (item.undone ? session.redo(item.id) : session.undo(item.id));
        }}
      >
        {item.undone ? wording.redo : wording.undo}
      </Button>
    </li>
  );
}

/** Everything that was done to the workbook, each of it to be taken back. */
export function UndoMenu(): ReactElement {
  const styles = useStyles();
  const { undo } = useApp();
  const wording = useWording();
  const next = undo.find(({ undone }) => !undone);
  const label = next === undefined ? wording.undo : wording.undoOne(wording.action(next.action));
  return (
    <HeaderMenu
      icon={<ArrowUndoRegular />}
      label={wording.undo}
      title={label}
      surfaceLabel={wording.undoTitle}
      testId="undo"
    >
      <Text weight="semibold" block>
        {wording.undoTitle}
      </Text>
      <Text size={200} className={styles.faint}>
        {undo.length === 0 ? wording.undoEmpty : wording.undoHelp}
      </Text>
      {undo.length > 0 && (
        <ul className={styles.list}>
          {undo.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </ul>
      )}
      <TidyUp />
    </HeaderMenu>
  );
}
