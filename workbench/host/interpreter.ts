import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()` as it arrives. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

const PATH = { global: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** What is asked of an object: names, and what is asked below each. */
interface Wanted {
  readonly below: Map<string, Wanted>;
}

const wanted = (paths: readonly string[]): Wanted => {
  const root: Wanted = { below: new Map() };
  for (const path of paths) {
    let node = root;
    for (const step of path.split("/")) {
      let next = node.below.get(step);
      if (next === undefined) node.below.set(step, (next = { below: new Map() }));
      node = next;
    }
  }
  return root;
};

const pascal = (name: string): string => (name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1));

/** References handed out to the pane, which come back as paths of type 6. */
export interface References {
  readonly find: (id: string) => HostObject | undefined;
  readonly keep: (object: HostObject, id: string) => void;
  readonly drop: (id: string) => void;
}

/** Of a collection, names that it has not itself are asked of its items, as the client library sends them. */
function itemsWanted(object: HostObject, want: Wanted): Wanted {
  const below = new Map(want.below.get("items")?.below ?? want.below.get("Items")?.below);
  for (const [name, inner] of want.below) {
    const key = pascal(name);
    if (key !== "Items" && !object.valueNames.includes(key) && !object.isObject(key)) below.set(name, inner);
  }
  return { below };
}

function describeItems(object: HostObject, want: Wanted, query: QueryInfo): readonly Record<string, unknown>[] {
  const inner = itemsWanted(object, want);
  const skip = query.Skip ?? 0;
  const items = object.items?.() ?? [];
  return items
    .slice(skip, query.Top === undefined ? undefined : skip + query.Top)
    .map((item) => describe(item, inner, {}));
}

function describe(object: HostObject, want: Wanted, query: QueryInfo): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.marks() };
  const isCollection = object.items !== null;
  if (isCollection) answer["_Items"] = describeItems(object, want, query);
  const all = want.below.size === 0 || want.below.has("$all");
  if (all) for (const name of object.valueNames) answer[name] = object.get(name);
  for (const [name, below] of want.below) {
    const key = pascal(name);
    if (key === "$all") continue;
    if (object.isObject(key)) {
      const inner = object.open(key, []);
      answer[key] = inner === null ? { _IsNull: true } : describe(inner, below, {});
    } else if (!isCollection || object.valueNames.includes(key)) answer[key] = object.get(key);
  }
  return answer;
}

class Run {
  private readonly opened = new Map<number, HostObject | null>();
  /** Paths whose objects the pane asked to have kept for later batches. */
  private readonly keptPaths = new Set<number>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly references: References,
  ) {}

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const plain = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return plain.map((argument, index) => {
      const id = referenced[index];
      return typeof id === "number" && id > 0 ? (this.object(id)?.target ?? null) : argument;
    });
  }

  /** The object of a path; each path is walked once a batch, so a method that creates runs once. */
  object(id: number): HostObject | null {
    const known = this.opened.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `no object path ${id}`);
    const found = this.walk(path);
    this.opened.set(id, found);
    return found;
  }

  private walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.reference) {
      const found = this.references.find(typeof args[0] === "string" ? args[0] : path.Name);
      if (found === undefined) throw new HostError("InvalidReference", "the object is gone");
      return found;
    }
    if (path.ObjectPathType === PATH.created) throw new HostError("ApiNotFound", `no service ${path.Name}`);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.indexer) return parent.open("_Index", args);
    return parent.open(path.Name, args);
  }

  act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.marksOf(object, action.ObjectPathId);
      case ACTION.query: {
        if (object === null) return null;
        const query = action.QueryInfo ?? {};
        return describe(object, wanted([...(query.Select ?? []), ...(query.Expand ?? [])]), query);
      }
      case ACTION.method:
        return object === null ? null : this.method(object, action);
      case ACTION.set:
        object?.set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        return null;
    }
  }

  /** A reference is handed out for what was asked to be kept, and for nothing else: it must be given back. */
  private marksOf(object: HostObject, path: number): Readonly<Record<string, unknown>> {
    const { _ReferenceId: reference, ...marks } = object.marks();
    if (typeof reference !== "string" || !this.keptPaths.has(path)) return marks;
    this.references.keep(object, reference);
    return { ...marks, _ReferenceId: reference };
  }

  private method(object: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference") this.keptPaths.add(action.ObjectPathId);
    if (action.Name === "_RemoveReference") {
      this.references.drop(String(this.arguments(action.ArgumentInfo)[0]));
      return null;
    }
    return object.call(action.Name, this.arguments(action.ArgumentInfo)) ?? null;
  }
}

/** Whether a batch only speaks to services of Office itself ("the event handlers are ready"), not to the workbook. */
export const isHousekeeping = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).every((path) => path.ObjectPathType === PATH.created);

/** Runs a batch action by action. The first failure ends it; what was done before stays done, as in Excel. */
export function runBatch(batch: Batch, root: HostObject, references: References): BatchAnswer {
  const run = new Run(batch, root, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.act(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Results: results,
        Error: { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index },
      };
    }
  }
  return { Results: results };
}
