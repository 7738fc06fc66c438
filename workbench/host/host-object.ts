import { HostError } from "./host-error";

/** Something of the workbook that a pane can name in a batch: a sheet, a range, a border … */
export interface HostObject {
  readonly typeName: string;
  /** `_Id`, `_ReferenceId`: what the client library keeps to find the object again. */
  readonly marks: () => Readonly<Record<string, unknown>>;
  readonly valueNames: readonly string[];
  readonly isObject: (name: string) => boolean;
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  /** The object behind a property or given by a method; null where an "…OrNullObject" finds none. */
  readonly open: (name: string, args: readonly unknown[]) => HostObject | null;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly items: (() => readonly HostObject[]) | null;
  /** What the object stands for, for methods that take objects as arguments. */
  readonly target: unknown;
}

export interface HostValue<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** What one kind of object offers; names as they travel: in PascalCase. */
export interface HostType<T> {
  readonly name: string;
  readonly marks?: (target: T) => Readonly<Record<string, unknown>>;
  readonly values?: Readonly<Record<string, HostValue<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, args: readonly unknown[]) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (target: T) => readonly HostObject[];
}

const unknownMember = (type: string, name: string): HostError =>
  new HostError("ApiNotFound", `${type} has no ${name} here`);

/** The object of that type standing for `target`. */
export function hostObject<T>(type: HostType<T>, target: T): HostObject {
  const { values = {}, objects = {}, methods = {}, items } = type;
  return {
    typeName: type.name,
    target,
    marks: () => type.marks?.(target) ?? {},
    valueNames: Object.keys(values),
    isObject: (name) => name in objects,
    get: (name) => {
      const value = values[name];
      if (value === undefined) throw unknownMember(type.name, name);
      return value.get(target);
    },
    set: (name, value) => {
      const setter = values[name]?.set;
      if (setter === undefined) throw unknownMember(type.name, name);
      setter(target, value);
    },
    open: (name, args) => {
      const opener = objects[name];
      if (opener === undefined) throw unknownMember(type.name, name);
      return opener(target, args);
    },
    call: (name, args) => {
      const method = methods[name];
      if (method !== undefined) return method(target, args);
      if (name === "_KeepReference" || name === "_RemoveReference" || name === "_RemoveReferenceById") return null;
      const opener = objects[name];
      if (opener === undefined) throw unknownMember(type.name, name);
      return opener(target, args)?.marks() ?? null;
    },
    items: items === undefined ? null : () => items(target),
  };
}
