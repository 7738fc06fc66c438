/** How far a long job is. `done` of `total` pieces; `what` names the piece for a person, "" where it has no name. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export type OnProgress = (progress: Progress) => void;

/** Asked between pieces of work. */
export interface Cancellation {
  readonly cancelled: boolean;
}
