import { toldText } from "./formula/parse-reference";
import type { CellRange } from "../../src/grid/address";
import type { Author, ModelEvent } from "./workbook-model";

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
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  rowSorted: 19,
  rowHidden: 22,
} as const;

interface Described {
  readonly type: number;
  readonly args: Readonly<Record<string, unknown>>;
  readonly remote: boolean;
}

const placed = ({
  sheet,
  range,
  author,
}: {
  readonly sheet: string;
  readonly range: CellRange;
  readonly author: Author;
}): Readonly<Record<string, unknown>> => ({
  worksheetId: sheet,
  address: toldText(range),
  source: author === "remote" ? "Remote" : "Local",
});

function hiding(event: Extract<ModelEvent, { type: "lines" }>): Described | null {
  const { hidden } = event;
  if (hidden === undefined) return null;
  const args = { ...placed({ ...event, author: "person" }), changeType: hidden ? "Hidden" : "Unhidden" };
  return { type: TYPE.rowHidden, args, remote: false };
}

function described(event: ModelEvent): Described | null {
  switch (event.type) {
    case "cells": {
      const remote = event.author === "remote";
      const args = {
        worksheetId: event.sheet,
        address: toldText(event.range),
        changeType: event.change,
        source: remote ? "Remote" : "Local",
        referenceId: "",
        shiftDirection: event.shift ?? "None",
        triggerSource: event.author === "pane" ? "ThisLocalAddin" : "Unknown",
      };
      return { type: TYPE.changed, args, remote };
    }
    case "sorted":
      return { type: TYPE.rowSorted, args: placed(event), remote: event.author === "remote" };
    case "lines":
      return hiding(event);
    case "selected":
      return { type: TYPE.selected, args: { worksheetId: event.sheet, address: toldText(event.range) }, remote: false };
    case "activated":
    case "deactivated":
      return { type: TYPE[event.type], args: { worksheetId: event.sheet }, remote: false };
    case "sheet-added":
      return { type: TYPE.added, args: { worksheetId: event.sheet, source: "Local" }, remote: false };
    case "sheet-deleted":
      return { type: TYPE.deleted, args: { worksheetId: event.sheet, source: "Local" }, remote: false };
    case "sheet-changed":
    case "look":
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
