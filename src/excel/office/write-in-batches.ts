import { failureOf } from "./failure";
import type { ExcelRunner } from "./run-in-excel";

/** A piece of work for Excel. Doing it twice gives the same as doing it once. */
export interface WorkItem {
  /** Its share of the request, in bytes, not underestimated. */
  readonly bytes: number;
  /** How many actions it is for Excel, not underestimated. */
  readonly actions: number;
  readonly queue: (context: Excel.RequestContext) => void;
  /** The same work in two smaller pieces; null where it cannot be cut. */
  readonly halves: (() => readonly [WorkItem, WorkItem]) | null;
}

/** Excel on the web takes 5 MB a request; some of it is the client library's own. */
const REQUEST_BYTES = 3_500_000;

/** So many actions at once keep a desktop Excel busy for about a second: progress is seen, and Cancel heard. */
const REQUEST_ACTIONS = 2_950;

const encoder = new TextEncoder();
/** Length of the JSON that will travel. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** A call or a property set, with the object path before it, is about so long. */
export const CALL_BYTES = 330;

/** Work that is so many calls and cannot be cut. */
export const calls = (count: number, queue: WorkItem["queue"], extra = 0): WorkItem => ({
  bytes: count * CALL_BYTES + extra,
  actions: count,
  queue,
  halves: null,
});

function batches(items: readonly WorkItem[]): readonly (readonly WorkItem[])[] {
  const all: WorkItem[][] = [];
  let current: WorkItem[] = [];
  let [bytes, actions] = [0, 0];
  for (const item of items) {
    const isFull = bytes + item.bytes > REQUEST_BYTES || actions + item.actions > REQUEST_ACTIONS;
    if (current.length > 0 && isFull) {
      all.push(current);
      current = [];
      [bytes, actions] = [0, 0];
    }
    current.push(item);
    bytes += item.bytes;
    actions += item.actions;
  }
  if (current.length > 0) all.push(current);
  return all;
}

function halved(items: readonly WorkItem[]): readonly [readonly WorkItem[], readonly WorkItem[]] | null {
  const [only] = items;
  if (items.length > 1) {
    const middle = items.length >> 1;
    return [items.slice(0, middle), items.slice(middle)];
  }
  const parts = only?.halves?.();
  return parts === undefined ? null : [[parts[0]], [parts[1]]];
}

async function runBatch(excel: ExcelRunner, items: readonly WorkItem[]): Promise<void> {
  try {
    await excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const item of items) item.queue(context);
      await context.sync();
    });
  } catch (error) {
    const failure = failureOf(error);
    const parts = failure.reason === "too-large" ? halved(items) : null;
    if (parts === null) throw failure;
    await runBatch(excel, parts[0]);
    await runBatch(excel, parts[1]);
  }
}

/** Does all the work in order, in as few requests as the limits allow. `between` is called before each request. */
export async function execute(
  excel: ExcelRunner,
  items: readonly WorkItem[],
  between: (done: number, total: number) => void,
): Promise<void> {
  const all = batches(items);
  await all.reduce(async (before, batch, index) => {
    await before;
    between(index, all.length);
    await runBatch(excel, batch);
  }, Promise.resolve());
  between(all.length, all.length);
}
