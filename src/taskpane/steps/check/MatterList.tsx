import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { MatterView } from "../../../app/views/check";
import { useSession, useWording } from "../../context";
import { SeverityIcon } from "../../parts/SeverityIcon";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  matter: {
    width: "100%",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "7px 10px 7px 12px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground2 },
  end: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
});

/** The matters of a tab, each with how many cases it has and how many of them were not looked at. */
export function MatterList({ matters }: { readonly matters: readonly MatterView[] }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { check: words } = useWording();
  return (
    <ul className={styles.list} aria-label={words.matters} data-testid="matters">
      {matters.map(({ id, code, severity, title, count, units, left }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.matter}
            data-matter={code}
            aria-label={`${words.severityName[severity]}, ${title}, ${words.extent(count, units, left)}`}
            onClick={() => {
              void session.openMatter(id);
            }}
          >
            <SeverityIcon severity={severity} />
            <span className={styles.text}>
              <Text size={200} weight={left > 0 ? "semibold" : "regular"} block>
                {title}
              </Text>
              <Text size={200} className={styles.faint}>
                {words.extent(count, units, left)}
              </Text>
            </span>
            {left === 0 && <CheckmarkRegular className={mergeClasses(styles.end, styles.done)} aria-hidden />}
            <ChevronRightRegular className={styles.end} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
