import { Evaluator } from "./formula/evaluate";
import { eventEntries, type EventEntry } from "./events";
import { History } from "./history";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { isHousekeeping, runBatch, type Batch, type BatchAnswer } from "./interpreter";
import type { HostContext } from "./objects/context";
import { globalObject } from "./objects/workbook";
import { clearedByOlderBuild, newSituation } from "./situation";
import type { WorkbookModel } from "./workbook-model";

/** What one `context.sync()` cost. */
export interface SyncRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Code of the error it was answered with; null where it went well. */
  readonly error: string | null;
}

/** A failure to be played: from the n-th sync from now (1 = the next), so many times. */
export interface PlannedFailure {
  readonly at: number;
  readonly code: string;
  /** Whether the batch is carried out before the pane is told that it failed. */
  readonly when: "before" | "after";
  readonly times: number;
}

/** Excel on the web allows this much in each direction. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const failed = (code: string): BatchAnswer => ({
  Results: [],
  Error: { Code: code, Message: code, Location: "", ActionIndex: 0 },
});

/** Excel as the pane sees it: answers batches, tells of events, counts, and fails when told to. */
export class ExcelHost {
  readonly context: HostContext;
  readonly syncs: SyncRecord[] = [];
  /** While a person edits a cell every batch is refused. */
  editMode = false;
  /** What the person at the grid did; what an add-in or a second author does clears it. */
  readonly history: History;
  private readonly root: HostObject;
  private readonly kept = new Map<string, HostObject>();
  private readonly planned: { from: number; left: number; readonly code: string; readonly when: "before" | "after" }[] =
    [];
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();

  /** Where the workbook is kept: another place for each that is opened. */
  readonly id = crypto.randomUUID();

  constructor(readonly workbook: WorkbookModel) {
    this.context = {
      workbook,
      evaluator: new Evaluator(workbook),
      registered: new Set(),
      workbooksCreated: [],
      eventsEnabled: true,
      situation: newSituation(),
    };
    this.root = globalObject(this.context);
    this.history = new History(workbook);
    workbook.listen((event) => {
      const passing = event.type === "selected" || event.type === "activated" || event.type === "deactivated";
      if (
        !passing &&
        (workbook.author === "pane" ||
          ((event.type === "cells" || event.type === "sorted") && event.author !== "person"))
      )
        this.history.clear();
      if (!passing && workbook.author === "pane") clearedByOlderBuild(this.context);
      if (!this.context.eventsEnabled) return;
      const entries = eventEntries(event, this.context.registered);
      if (entries.length > 0) for (const listener of this.listeners) listener(entries);
    });
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  fail(failure: PlannedFailure): void {
    this.planned.push({
      from: this.syncs.length + failure.at - 1,
      left: failure.times,
      code: failure.code,
      when: failure.when,
    });
  }

  /** How many failures are still to come. */
  plannedFailures(): number {
    return this.planned.reduce((sum, { left }) => sum + left, 0);
  }

  forgetFailures(): void {
    this.planned.length = 0;
  }

  /** A pane that was closed hears nothing any more. */
  paneClosed(): void {
    this.context.registered.clear();
    this.kept.clear();
    this.context.eventsEnabled = true;
  }

  /** The answer to one batch, both as the JSON that travels. */
  process(body: string): string {
    const requestBytes = bytesOf(body);
    const batch = JSON.parse(body) as Batch;
    if (isHousekeeping(batch))
      return JSON.stringify({
        Results: batch.Actions.map((action) => ({ ActionId: action.Id, Value: action.ActionType === 1 ? {} : null })),
      });
    const answer = this.answer(batch, requestBytes);
    let text = JSON.stringify(answer);
    let responseBytes = bytesOf(text);
    let error = answer.Error?.Code ?? null;
    if (responseBytes > PAYLOAD_LIMIT) {
      error = "ResponsePayloadSizeLimitExceeded";
      text = JSON.stringify(failed(error));
      responseBytes = text.length;
    }
    this.syncs.push({ requestBytes, responseBytes, actions: batch.Actions.length, error });
    return text;
  }

  private answer(batch: Batch, requestBytes: number): BatchAnswer {
    if (requestBytes > PAYLOAD_LIMIT) return failed("RequestPayloadSizeLimitExceeded");
    if (this.editMode) return failed("InvalidOperationInCellEditMode");
    const failure = this.planned.find((plan) => plan.left > 0 && this.syncs.length >= plan.from);
    if (failure !== undefined) failure.left -= 1;
    if (failure?.when === "before") return failed(failure.code);
    const answer = this.run(batch);
    return failure === undefined ? answer : failed(failure.code);
  }

  private run(batch: Batch): BatchAnswer {
    const { author } = this.workbook;
    this.workbook.author = "pane";
    try {
      return runBatch(batch, this.root, {
        find: (id) => this.kept.get(id),
        keep: (object, id) => {
          this.kept.set(id, object);
        },
        drop: (id) => {
          this.kept.delete(id);
        },
      });
    } catch (error) {
      if (error instanceof HostError) return failed(error.code);
      throw error;
    } finally {
      this.workbook.author = author;
    }
  }
}
