import { explainer } from "../../layout/wording/explain";
import { EN as LAYOUT_EN } from "../../layout/wording/en";
import { VI as LAYOUT_VI } from "../../layout/wording/vi";
import { EN } from "./en";
import { VI } from "./vi";

/** The sentence for any reason that layout or taking in gave. */
export const explainTaken = explainer({ vi: { ...LAYOUT_VI, ...VI }, en: { ...LAYOUT_EN, ...EN } });
