import type { CampaignProblem } from "../../campaign/schema";
import type { CampaignProblemSaid } from "../../campaign/wording/index";
import type { FileProblem } from "../../grid/file-problem";
import type { StampVerdict } from "../../check/stamp/stamp";
import type { Standing } from "../../check/facts/due";

/** Everything the command line says besides findings. */
export interface CliWording {
  readonly help: string;
  readonly noCommand: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (detail: string) => string;
  readonly emptyOption: (option: string) => string;
  readonly missingOption: (option: string, command: string) => string;
  readonly noFiles: string;
  readonly notFound: (path: string) => string;
  readonly emptyFolder: (path: string) => string;
  readonly noneReadable: (first: string) => string;
  readonly votesUnreadable: (path: string, problem: string) => string;
  readonly votesNone: (path: string) => string;
  readonly votesDoubtful: (doubt: string) => string;
  readonly earlierUnreadable: (problem: string) => string;
  readonly unknownCampaign: (id: string, known: readonly string[]) => string;
  readonly campaignFileInvalid: (path: string, where: string, reason: string, others: number) => string;
  readonly campaignJsonInvalid: (path: string, lines: readonly string[], more: number) => string;
  readonly jsonProblem: (problem: CampaignProblem) => string;
  readonly decisionHalf: string;
  readonly badSalary: (text: string) => string;
  readonly awardedWritten: (path: string, given: number, waiting: number, unmatched: number) => string;
  readonly unknownProfile: (profile: string, known: readonly string[]) => string;
  readonly campaignUnreadable: (path: string, reason: string) => string;
  readonly fileProblem: (problem: FileProblem) => string;
  readonly planUnreadable: (path: string, problem: FileProblem) => string;
  readonly draftWritten: (path: string) => string;
  readonly campaignProblem: (problem: CampaignProblemSaid) => string;
  /** Where in the list, and what is wrong. */
  readonly unitsProblem: (place: string, reason: string) => string;
  readonly unitsFileInvalid: (path: string, reason: string) => string;
  readonly recipeInvalid: (path: string, reason: string) => string;
  readonly verdictsInvalid: (path: string, reason: string) => string;
  readonly ignored: (reason: string) => string;
  readonly ignoredCount: (count: number) => string;
  readonly recipeReasons: Readonly<Record<"json" | "version" | "shape", (place: string) => string>>;
  readonly badDate: (text: string) => string;
  readonly badExport: (file: string) => string;
  readonly templateProblem: (file: string, reason: string) => string;
  readonly templateReasons: {
    readonly notDocx: string;
    readonly tooLarge: string;
    readonly brokenField: (text: string) => string;
    readonly unknownField: (names: readonly string[]) => string;
  };
  readonly badOrder: (text: string) => string;
  readonly badResent: (text: string) => string;
  readonly badWorkers: (text: string) => string;
  readonly badLanguage: (text: string) => string;
  readonly outIsInput: (path: string) => string;
  readonly outTwice: (path: string) => string;
  /** Standard output was closed, or its disk is full. */
  readonly outputClosed: (reason: string) => string;
  readonly stopped: string;
  readonly cannotWrite: (path: string, reason: string) => string;
  /** Why the system refuses, by its code; the code itself where there are no words for it. */
  readonly systemReasons: Readonly<Partial<Record<string, string>>>;
  readonly unexpected: (detail: string) => string;
  readonly unitNotListed: (unit: string) => string;
  readonly reading: string;
  readonly checking: string;
  readonly building: string;
  readonly writing: string;
  readonly inspected: (files: number, sheets: number, records: number) => string;
  readonly checked: (records: number, errors: number, warnings: number, infos: number) => string;
  readonly reported: (path: string, sheets: number, records: number) => string;
  readonly balanced: (rows: number, records: number, setAside: number) => string;
  readonly unbalanced: string;
  readonly withoutUnit: (records: number) => string;
  readonly exported: (path: string, records: number) => string;
  readonly tallied: (nominations: number, units: number) => string;
  readonly proposed: (eligible: number, leftOut: number) => string;
  readonly letterWritten: (path: string) => string;
  readonly templateWritten: (path: string) => string;
  readonly calendarOf: (campaign: string, today: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly noDay: string;
  readonly closed: string;
  readonly onTheDay: string;
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly standings: Readonly<Record<Standing, string>>;
  readonly handOver: Readonly<Record<StampVerdict, (checkedAt: string) => string>>;
  readonly row: (row: number) => string;
  readonly role: (role: string) => string;
  readonly noList: string;
  readonly askedColumn: string;
}
