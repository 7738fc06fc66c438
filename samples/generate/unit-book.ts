import { dayOfIso } from "../../src/text/day";
import { bookOf, Draft, type DateSerial, type Value } from "./draft";
import type { ExpectedFinding, Told } from "./expected";
import { extensionOf, type Sample, type SampleFormat } from "./sample";

const boxed = { boxed: true } as const;
const head = { boxed: true, bold: true, center: true } as const;
const NUMBER_WIDTH = 6;

/** A real date cell. */
export function date(iso: string): DateSerial {
  const serial = dayOfIso(iso);
  if (serial === null) throw new RangeError(`no such day: ${iso}`);
  return { serial };
}

/** A list with a running number; every row may carry what a check must say of it. */
export class ListDraft {
  readonly draft: Draft;
  readonly expected: ExpectedFinding[] = [];
  #records = 0;

  constructor(
    private readonly book: UnitBook,
    name: string,
    columns: readonly (readonly [header: string, width: number])[],
    banners: readonly string[],
  ) {
    this.draft = new Draft(name, [NUMBER_WIDTH, ...columns.map(([, width]) => width)]);
    for (const text of banners) this.draft.banner(text);
    if (banners.length > 0) this.draft.blank();
    this.draft.row(["STT", ...columns.map(([header]) => header)], head);
  }

  get records(): number {
    return this.#records;
  }

  /** A numbered row under the header. */
  add(values: readonly Value[], ...said: readonly Told[]): this {
    this.#records += 1;
    const row = this.draft.row([this.#records, ...values], boxed) + 1;
    for (const one of said)
      this.expected.push({
        ...one,
        file: this.book.name,
        row,
        unit: one.unit === undefined ? this.book.unit : one.unit,
      });
    return this;
  }
}

/** A unit's workbook, with what a check must say of it. */
export class UnitBook {
  readonly #lists: ListDraft[] = [];
  readonly #expected: ExpectedFinding[] = [];

  constructor(
    readonly file: string,
    readonly unit: string,
    readonly format: SampleFormat = "xlsx",
  ) {}

  get name(): string {
    return `${this.file}.${extensionOf(this.format)}`;
  }

  list(
    name: string,
    columns: readonly (readonly [header: string, width: number])[],
    ...banners: readonly string[]
  ): ListDraft {
    const made = new ListDraft(this, name, columns, banners);
    this.#lists.push(made);
    return made;
  }

  /** Of the workbook as a whole. */
  says(...said: readonly Told[]): this {
    for (const one of said)
      this.#expected.push({ ...one, file: this.name, row: null, unit: one.unit === undefined ? this.unit : one.unit });
    return this;
  }

  get expected(): readonly ExpectedFinding[] {
    return [...this.#expected, ...this.#lists.flatMap(({ expected }) => expected)];
  }

  get sample(): Sample {
    return {
      file: this.file,
      unit: this.unit,
      format: this.format,
      plan: bookOf(...this.#lists.map(({ draft }) => draft)),
      records: this.#lists.reduce((sum, { records }) => sum + records, 0),
      findings: [...new Set(this.expected.map(({ code }) => code))],
    };
  }
}
