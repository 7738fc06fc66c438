import { makeStyles, tokens } from "@fluentui/react-components";
import type { OwnView } from "../../app/views/own";
import { useAppPart } from "../context";
import { OWN_EN } from "./wording/own-en";
import type { OwnWording } from "./wording/own";
import { OWN_VI } from "./wording/own-vi";

export interface OwnPartProps {
  readonly view: OwnView;
  readonly words: OwnWording;
}

export const useOwnWording = (): OwnWording => (useAppPart(({ language }) => language) === "vi" ? OWN_VI : OWN_EN);

export const useOwnStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    minWidth: 0,
    "& .fui-Field, & .fui-Select, & .fui-Input": { minWidth: 0 },
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  two: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 130px), 1fr))", gap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  card: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    minWidth: 0,
  },
  row: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  text: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  faint: { color: tokens.colorNeutralForeground3 },
  checks: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  scroll: { maxHeight: "260px", overflowY: "auto" },
});
