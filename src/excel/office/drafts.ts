/** A place outside the workbook, on this computer, for one text a workbook. It may forget. */
export interface DraftPlace {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
  readonly clear: () => void;
}

/** A state that waits outside the workbook for the next writing, and the saving in the workbook that it goes on from. */
export interface Draft {
  readonly base: string;
  readonly text: string;
}

/** Keeps the draft in memory, and in that place so that a pane opened again finds it. */
export interface Drafts {
  readonly get: () => Draft | null;
  readonly keep: (draft: Draft) => void;
  readonly clear: () => void;
}

function parsed(text: string): Draft | null {
  const cut = text.indexOf("\n");
  return cut < 0 ? null : { base: text.slice(0, cut), text: text.slice(cut + 1) };
}

export function draftsIn(place: DraftPlace | null): Drafts {
  const stored = place?.read() ?? null;
  let current = stored === null ? null : parsed(stored);
  return {
    get: () => current,
    keep: (draft) => {
      current = draft;
      place?.write(`${draft.base}\n${draft.text}`);
    },
    clear: () => {
      current = null;
      place?.clear();
    },
  };
}
