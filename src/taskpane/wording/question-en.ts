import type { QuestionWording } from "./question-wording";

const number = (value: number): string => value.toLocaleString("en-US");
const count = (value: number, one: string): string => `${number(value)} ${one}${value === 1 ? "" : "s"}`;

export const QUESTION_EN: QuestionWording = {
  title: "Please answer",
  left: (value) => `${count(value, "question")} left`,
  allAnswered: "No questions left.",
  column: (letter, header) =>
    header === ""
      ? `Column ${letter} has no header. What does it hold?`
      : `What does column ${letter} “${header}” hold?`,
  unit: (typed) => `Which unit is “${typed}”?`,
  sender: (typed) => (typed === "" ? "Which unit sent this list?" : `Which unit sent the file named “${typed}”?`),
  award: (typed) => `Which award is “${typed}”?`,
  sheet: (name) => `Is the sheet “${name}” a list of nominations?`,
  staff: (name, people) => `The sheet “${name}” lists ${number(people)} people. Are these nominations?`,
  tables: (value) => (value === 1 ? "1 table" : `${number(value)} tables alike`),
  rows: (value) => count(value, "row"),
  sheets: (value) => (value === 1 ? "1 sheet" : `${number(value)} sheets alike`),
  others: (value) => `and ${count(value, "other sheet")}`,
  unsure: (confidence, why) => `Only ${number(Math.round(confidence * 100))}% sure${why === "" ? "." : `: ${why}.`}`,
  foundIn: {
    column: "The name stands in the unit column and is not quite any name of the list.",
    group: "The name stands in a heading and is not quite any name of the list.",
    title: "The name stands above the table and is not quite any name of the list.",
    sheet: "The sheet’s name is not quite any name of the list.",
    file: "The file’s name is not quite any name of the list.",
    clerk: "The name you chose is no longer on the list.",
  },
  notFound: "No unit is named by the file, above the table or in a column.",
  manyAwards: "This wording can mean several awards.",
  excerpt: "Rows of the sheet",
  evidence: "Evidence",
  leaveOut: "Leave this column out",
  keepUnit: "Keep it: a unit not on the list",
  keepAward: "Keep as written",
  take: "Yes, take it in",
  leave: "It is no list",
  otherField: "Something else…",
  otherUnit: "Another unit…",
  otherAward: "Another award…",
  later: "Later",
  keys: "Press a number to choose, 0 for later.",
  openSheet: (sheet) => `See sheet ${sheet}`,
  inForce: (value) => `${count(value, "answer")} in use`,
  reused: (value) => `${count(value, "answer")} of last time used again.`,
  refuseReused: "Do not use",
  again: "Ask again",
  askAgain: (about) => `Ask again: ${about}`,
  fromBefore: "last time",
  leftOut: "left out",
  taken: "taken in",
  saveAnswers: "Save answers to a file",
  takeAnswers: "Use answers from a file…",
  answersHelp: "With the file, the next campaign or a colleague need not answer again.",
  answersFile: "answers",
};
