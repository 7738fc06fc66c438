/** Words of drafting a campaign from a plan's text. */
export interface DraftScreenWording {
  readonly pick: string;
  readonly pickHelp: string;
  readonly title: string;
  readonly help: string;
  readonly text: string;
  readonly values: string;
  readonly sure: (count: number) => string;
  readonly look: (count: number) => string;
  readonly unused: (count: number) => string;
  readonly slips: (count: number) => string;
  readonly tickAll: string;
  readonly untickAll: string;
  readonly pleaseLook: string;
  readonly showSentence: (place: string) => string;
  readonly edit: string;
  readonly editOf: (value: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly add: string;
  readonly addAs: (words: string) => string;
  readonly addHelp: string;
  readonly addFrom: string;
  readonly words: string;
  readonly take: (ticked: number) => string;
  readonly close: string;
}
