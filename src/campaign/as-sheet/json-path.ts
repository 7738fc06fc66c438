import { isObject } from "../migrate";

/** The value at "deadline.day" of a JSON value; undefined where there is none. */
export function valueAt(json: unknown, path: string): unknown {
  let current = json;
  for (const key of path.split(".")) {
    if (!isObject(current)) return undefined;
    current = current[key];
  }
  return current;
}

/** Puts a value at "deadline.day", making the objects on the way. */
export function putAt(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop();
  let current = target;
  for (const key of keys) {
    const known = current[key];
    const next: Record<string, unknown> = isObject(known) ? known : {};
    current[key] = next;
    current = next;
  }
  if (last !== undefined) current[last] = value;
}
