import { failureOf } from "../office/failure";

/** Words in both languages: what comes back from an office is read by us, what is read there by a clerk. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** The Excel that is looked at. */
export interface Place {
  readonly onWeb: boolean;
  /** ExcelApi 1.19 and later: what the person can undo is kept while an add-in writes. */
  readonly keepsUndo: boolean;
}

export interface Answer {
  readonly id: string;
  readonly said: Said;
}

/** The person at this Excel. */
export interface Person {
  /** Asks for something only a person can do or see; null where it is left out. */
  readonly ask: (what: Said, answers: readonly Answer[]) => Promise<string | null>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export type SheetJob = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** What a proof works with: an empty sheet of its own, and the person. */
export interface Bench {
  readonly sheet: string;
  /** Does that on the sheet, sends it, and gives what it gave. */
  readonly run: <T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) => Promise<T>;
  /** "ok", or the code that Excel refuses it with. */
  readonly code: (job: SheetJob) => Promise<string>;
  readonly person: Person;
}

/** One thing that this program relies on and that nobody could see in a real Excel. */
export interface Proof {
  readonly id: string;
  readonly what: Said;
  readonly documented: Said;
  /** What may be seen; the first is what the documentation leads to expect. */
  readonly expected: (place: Place) => readonly string[];
  /** What is seen; null where the person left it out. */
  readonly seen: (bench: Bench) => Promise<string | null>;
}

export const said = (vi: string, en: string): Said => ({ vi, en });

/** What every Excel is expected to do. */
export const always =
  (...outcomes: readonly string[]) =>
  (): readonly string[] =>
    outcomes;

export function benchOf(sheet: string, person: Person): Bench {
  const run: Bench["run"] = (job) =>
    Excel.run(async (context) => {
      const given = await job(context.workbook.worksheets.getItem(sheet), context);
      await context.sync();
      return given;
    });
  return {
    sheet,
    person,
    run,
    code: (job) =>
      run(job).then(
        () => "ok",
        (error: unknown) => failureOf(error).code,
      ),
  };
}

/** A proof that something is refused with a code. */
export const refused = (id: string, code: string, what: Said, documented: Said, job: SheetJob): Proof => ({
  id,
  what,
  documented,
  expected: always(code),
  seen: ({ code: codeOf }) => codeOf(job),
});
