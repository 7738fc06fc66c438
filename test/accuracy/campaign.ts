import { quocOai2022 } from "../../src/campaign/built-in/quoc-oai-2022";
import type { Campaign, ColumnRule } from "../../src/campaign/campaign";
import { dayOf } from "../../src/text/day";
import type { FieldId } from "../../src/field/field";
import { AWARDS } from "./generate/awards";
import { UNITS } from "./generate/units";

const column = (field: FieldId, header: string, need: ColumnRule["need"]): ColumnRule => ({
  register: "nominations",
  field,
  header,
  need,
  subjects: [],
  place: null,
  help: "",
});

/** An invented drive that all invented workbooks are sent in for. */
export const ACCURACY_CAMPAIGN: Campaign = {
  ...quocOai2022,
  id: "accuracy",
  period: { ...quocOai2022.period, from: dayOf(2021, 10, 15), to: dayOf(2022, 6, 30) },
  subjects: ["individual", "collective", "household"],
  units: UNITS,
  awards: AWARDS.map(({ id, name, category, subjects, aliases, levels, place }) => ({
    id,
    name,
    category,
    subjects,
    aliases,
    levels,
    place,
  })),
  criteria: [],
  columns: [
    column("name", "Họ và tên", "required"),
    column("achievement", "Tóm tắt thành tích", "required"),
    column("birth", "Ngày sinh", "optional"),
  ],
  submissions: [],
  rules: [],
};

/** The day the files are checked: after the drive. */
export const CHECK_DAY = dayOf(2022, 7, 15);
