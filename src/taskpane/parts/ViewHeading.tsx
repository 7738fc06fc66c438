import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    overflowWrap: "anywhere",
    ...typographyStyles.subtitle2,
    borderRadius: tokens.borderRadiusSmall,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  small: typographyStyles.body1Strong,
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface ViewHeadingProps {
  readonly children: string;
  readonly level?: 1 | 2;
  readonly small?: boolean;
  /** There for those who do not see the page. */
  readonly hidden?: boolean;
  /** Another value is another content under this heading: the focus comes here, unless it moves through a list. */
  readonly focusKey?: string | undefined;
}

/** The heading of a view: where the focus goes when the view opens. */
export function ViewHeading({
  children,
  level = 1,
  small = false,
  hidden = false,
  focusKey,
}: ViewHeadingProps): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const inList = document.activeElement?.closest('[role="listbox"]') !== null && document.activeElement !== null;
    if (focusKey !== undefined && !inList) heading.current?.focus({ preventScroll: true });
  }, [focusKey]);
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <Heading
      ref={heading}
      tabIndex={-1}
      className={mergeClasses(styles.heading, small && styles.small, hidden && styles.hidden)}
      data-heading={level}
    >
      {children}
    </Heading>
  );
}
