import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A row of a list that is one button from edge to edge; how it is padded is the list's. */
export const ROW_BUTTON: GriffelStyle = {
  width: "100%",
  display: "flex",
  gap: "8px",
  border: "none",
  backgroundColor: "transparent",
  fontFamily: "inherit",
  color: "inherit",
  textAlign: "left",
  cursor: "pointer",
  borderRadius: tokens.borderRadiusMedium,
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};
