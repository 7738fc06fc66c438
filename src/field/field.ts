import { isStandardField, type StandardField } from "./field-facts";

export { FIELDS, isStandardField, type StandardField } from "./field-facts";

/** A field that one campaign adds: "x:" and a name of its own. */
export type CampaignField = `x:${string}`;
export type FieldId = StandardField | CampaignField;

export const isField = (text: string): text is FieldId => isStandardField(text) || text.startsWith("x:");
