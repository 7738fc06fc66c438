import * as v from "valibot";
import { OCCASIONS, PAPERS } from "../campaign/own/answers";
import { SUBJECT_KINDS } from "../campaign/basics";
import type { Day } from "../text/day";

const day = v.nullable(
  v.pipe(
    v.number(),
    v.transform((value) => value as Day),
  ),
);
const awardKinds = { category: v.picklist(["title", "form"]), subjects: v.array(v.picklist(SUBJECT_KINDS)) };
/** A line that the office added to the catalogue of awards. */
export const ownLine = v.object({
  id: v.string(),
  name: v.string(),
  ...awardKinds,
  levels: v.array(v.string()),
  aliases: v.array(v.string()),
  decidedBy: v.string(),
  source: v.string(),
  from: day,
  to: day,
});
/** The answers of a campaign half made. */
export const ownAnswers = v.object({
  profile: v.picklist(["district", "commune", "department", "ward", "special-zone", "school", "province"]),
  place: v.string(),
  superior: v.string(),
  occasion: v.picklist(OCCASIONS),
  name: v.string(),
  year: v.number(),
  from: day,
  to: day,
  awards: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      ...awardKinds,
      aliases: v.array(v.string()),
      level: v.nullable(v.string()),
    }),
  ),
  unitKinds: v.array(v.string()),
  units: v.array(v.object({ name: v.string(), headcount: v.nullable(v.number()) })),
  papers: v.array(v.object({ id: v.picklist(PAPERS), wanted: v.boolean(), day })),
  quotas: v.array(
    v.object({
      award: v.nullable(v.string()),
      kind: v.picklist(["most", "least", "percent"]),
      value: v.number(),
      of: v.union([v.literal("people"), v.object({ award: v.string() })]),
    }),
  ),
});
