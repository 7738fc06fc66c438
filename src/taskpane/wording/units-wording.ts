/** Words of the card that asks for the list of units, and of a unit that is picked or typed. */
export interface UnitsWording {
  readonly title: string;
  readonly known: (count: number) => string;
  readonly none: string;
  readonly chooseFile: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly pasteLabel: string;
  readonly pasteTake: string;
  readonly guess: string;
  readonly guessNothing: string;
  readonly guessHelp: string;
  readonly near: string;
  readonly nearHelp: string;
  readonly same: (name: string) => string;
  readonly nameOf: (name: string) => string;
  readonly isUnit: (name: string) => string;
  readonly counts: (records: number, files: number) => string;
  readonly ofFileName: (file: string) => string;
  readonly take: (count: number) => string;
  readonly unit: string;
  readonly unitOfFile: (file: string) => string;
  readonly unitOfSheet: string;
  readonly pick: string;
  readonly several: (count: number) => string;
  readonly unknown: (records: number) => string;
  readonly unsettled: (records: number) => string;
  readonly asked: (count: number) => string;
}
