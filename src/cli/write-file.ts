import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import {
  access,
  chmod,
  constants,
  copyFile,
  link,
  mkdir,
  open,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
} from "node:fs/promises";
import path from "node:path";
import { isSystemError, systemReason } from "./system-error";
import { UsageError } from "./usage-error";

/** Gives a file its bytes, piece by piece. */
export type Fill<T = void> = (take: (bytes: Uint8Array) => Promise<void>) => Promise<T>;

/** A file that is written beside its place. */
interface Part {
  /** As it was asked for, for messages. */
  readonly asked: string;
  /** Where it belongs, links followed. */
  readonly place: string;
  readonly part: string;
  readonly existed: boolean;
}

/** Parts that lie on the disk now: whatever ends the program takes them away first. */
const unfinished = new Set<string>();

/** Takes away what was begun; for a program that is being ended. */
export function dropUnfinished(): void {
  for (const part of unfinished) rmSync(part, { force: true });
}

const besides = (place: string, ending: string): string =>
  path.join(path.dirname(place), `.so-thi-dua-${randomBytes(6).toString("hex")}.${ending}`);

const cannotWrite = (file: string, error: unknown): unknown =>
  isSystemError(error) ? new UsageError((wording) => wording.cannotWrite(file, systemReason(error, wording))) : error;

async function statOf(file: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Files that are written together: each beside its place until all are whole, then renamed. Who stops before, by
 * whatever cause, leaves what was there.
 */
export class Outputs {
  readonly #parts: Part[] = [];
  readonly #folders: string[] = [];

  /** Writes one file beside its place; gives what filling it gave. Throws `UsageError` with the system's reason. */
  async add<T>(file: string, fill: Fill<T>): Promise<T> {
    try {
      const there = await statOf(file);
      if (there?.isDirectory() === true) throw Object.assign(new Error(file), { code: "EISDIR" });
      if (there !== null && !there.isFile()) {
        return await fillDirectly(file, fill);
      }
      if (there !== null) await access(file, constants.W_OK);
      const place = there === null ? path.resolve(file) : await realpath(file);
      const made = await mkdir(path.dirname(place), { recursive: true });
      if (made !== undefined) this.#folders.push(path.dirname(place), made);
      const part = besides(place, "part");
      this.#parts.push({ asked: file, place, part, existed: there !== null });
      unfinished.add(part);
      const told = await fillDirectly(part, fill);
      if (there !== null) await chmod(part, Number(there.mode) & 0o777);
      return told;
    } catch (error) {
      throw cannotWrite(file, error);
    }
  }

  addBytes(file: string, bytes: Uint8Array): Promise<void> {
    return this.add(file, (take) => take(bytes));
  }

  /** Puts all files in their places; where one cannot be, all are as before. */
  async commit(): Promise<void> {
    const kept = new Map<Part, string>();
    const done: Part[] = [];
    try {
      for (const part of this.#parts) {
        try {
          if (part.existed) kept.set(part, await keepOld(part.place));
          await rename(part.part, part.place);
          unfinished.delete(part.part);
          done.push(part);
        } catch (error) {
          throw cannotWrite(part.asked, error);
        }
      }
    } catch (error) {
      for (const part of done) {
        const old = kept.get(part);
        if (old === undefined) await rm(part.place, { force: true });
        else await rename(old, part.place);
      }
      throw error;
    } finally {
      for (const old of kept.values()) {
        await rm(old, { force: true });
        unfinished.delete(old);
      }
    }
  }

  /** Takes away what was begun. */
  async drop(): Promise<void> {
    for (const { part } of this.#parts) {
      await rm(part, { force: true });
      unfinished.delete(part);
    }
    for (const folder of this.#folders) await removeEmpty(folder);
  }
}

/** What was there stays under a second name until all is done. */
async function keepOld(place: string): Promise<string> {
  const old = besides(place, "old");
  unfinished.add(old);
  try {
    await link(place, old);
  } catch (error) {
    // Some file systems know no links.
    if (!isSystemError(error)) throw error;
    await copyFile(place, old);
  }
  return old;
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

async function fillDirectly<T>(file: string, fill: Fill<T>): Promise<T> {
  const handle = await open(file, "w");
  try {
    return await fill(async (bytes) => {
      await handle.writeFile(bytes);
    });
  } finally {
    await handle.close();
  }
}

/** Runs what adds files; they appear all together, or none of them. */
export async function writeTogether<T>(write: (outputs: Outputs) => Promise<T>): Promise<T> {
  const outputs = new Outputs();
  try {
    const result = await write(outputs);
    await outputs.commit();
    return result;
  } catch (error) {
    await outputs.drop();
    throw error;
  }
}
