import type { Drafts } from "./drafts";
import { newVersion, storedText, type StoredText } from "./stored-text";

export interface SavedStates {
  /** The states kept, the newest first. One that waits outside goes on from the one in the workbook, so it stands for it. */
  readonly read: (context: Excel.RequestContext) => Promise<readonly string[]>;
  readonly write: (context: Excel.RequestContext, text: string) => Promise<void>;
  /** Keeps the state outside the workbook until something is written there anyway. */
  readonly hold: (text: string) => Promise<void>;
  /** Whether a state waits outside the workbook. */
  readonly isWaiting: () => boolean;
  /** Ids of the parts that hold states now. */
  readonly find: StoredText["find"];
  /** What waits outside is given up. */
  readonly forget: () => void;
  /** Brings a state that waits outside into the workbook. */
  readonly bringIn: (context: Excel.RequestContext) => Promise<void>;
}

const store = storedText("state:1");

/**
 * The pane's state in the workbook. An Excel that forgets what the person can undo whenever an add-in writes is not
 * written to for the pane's own sake: there the state waits.
 */
export function savedStates(drafts: Drafts): SavedStates {
  /** The saving in the workbook that was read or written last. */
  let base = "";
  const write: SavedStates["write"] = async (context, text) => {
    const known = await store.find(context);
    const version = newVersion(text);
    store.replace(context, version, known);
    await context.sync();
    base = version.id;
    drafts.clear();
  };
  return {
    write,
    find: store.find,
    forget: drafts.clear,
    read: async (context) => {
      const versions = await store.read(context);
      base = versions[0]?.id ?? "";
      const draft = drafts.get();
      // A draft of before what somebody else saved meanwhile is one of several, as if both had saved.
      if (draft === null) return versions.map(({ text }) => text);
      const texts = versions.map(({ text }) => text);
      return draft.base === base
        ? [draft.text, ...texts.slice(1)]
        : [...texts.slice(0, 1), draft.text, ...texts.slice(1)];
    },
    hold: (text) => {
      drafts.keep({ base, text });
      return Promise.resolve();
    },
    isWaiting: () => drafts.get() !== null,
    bringIn: async (context) => {
      const draft = drafts.get();
      if (draft !== null) await write(context, draft.text);
    },
  };
}
