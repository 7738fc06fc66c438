import { cellText } from "./formula/parse-reference";
import type { ModelEvent } from "./workbook-model";

/** An event as it travels to the client library. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

const CATEGORY = 65_536;
const WORKBOOK = "Workbook";
const TYPE = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15 } as const;

function described(
  event: ModelEvent,
): { readonly type: number; readonly args: Readonly<Record<string, unknown>>; readonly remote: boolean } | null {
  switch (event.type) {
    case "cells": {
      const remote = event.author === "remote";
      const args = {
        worksheetId: event.sheet,
        address: cellText(event.range),
        changeType: event.change,
        source: remote ? "Remote" : "Local",
        referenceId: "",
        shiftDirection: "None",
        triggerSource: event.author === "pane" ? "ThisLocalAddin" : "Unknown",
      };
      return { type: TYPE.changed, args, remote };
    }
    case "selected":
      return { type: TYPE.selected, args: { worksheetId: event.sheet, address: cellText(event.range) }, remote: false };
    case "activated":
    case "deactivated":
      return { type: TYPE[event.type], args: { worksheetId: event.sheet }, remote: false };
    case "sheet-added":
      return { type: TYPE.added, args: { worksheetId: event.sheet, source: "Local" }, remote: false };
    case "sheet-deleted":
      return { type: TYPE.deleted, args: { worksheetId: event.sheet, source: "Local" }, remote: false };
    case "sheet-changed":
    case "look":
    case "lines":
    case "restored":
      return null;
  }
}

/** The messages of an event for whoever registered for it: the sheet's listeners and the workbook's. */
export function eventEntries(event: ModelEvent, registered: ReadonlySet<string>): readonly EventEntry[] {
  const known = described(event);
  if (known === null) return [];
  return [WORKBOOK, event.sheet]
    .filter((target) => registered.has(`${known.type}:${target}`))
    .map((targetId) => ({
      messageCategory: CATEGORY,
      messageType: known.type,
      targetId,
      message: JSON.stringify(known.args),
      isRemoteOverride: known.remote,
    }));
}
