/** What a column of a unit's list can hold. Fixed names of the command line's contract. */
export const FIELDS = [
  "seq", "honorific", "rank", "lastName", "firstName", "name", "kind", "sex", "birth", "birthMale", "birthFemale",
  "idNumber", "phone", "email", "position", "unit", "subUnit", "positionUnit", "address", "ethnicity", "party",
  "sector", "achievement", "deedDate", "award", "awardMark", "level", "decisionNumber", "decisionDate", "votes",
  "votePercent", "initiative", "initiativeLevel", "recognisedOn", "workTitle", "workType", "startedOn", "finishedOn",
  "articleTitle", "writerName", "writerPosition", "writerAddress", "writerPhone", "subjectName", "subjectPosition",
  "subjectAddress", "subjectPhone", "copies", "sentOn", "receivedOn", "documents", "attestation", "direct",
  "headcount", "note", "rowCode",
] as const;

export type StandardField = (typeof FIELDS)[number];
/** A field that one campaign adds: "x:" and a name of its own. */
export type CampaignField = `x:${string}`;
export type FieldId = StandardField | CampaignField;

const STANDARD: ReadonlySet<string> = new Set(FIELDS);

export const isField = (text: string): text is FieldId => STANDARD.has(text) || text.startsWith("x:");
