import { FileProblemError } from "../problem";
import { decodeXml, walkXml } from "./xml";
import type { Archive } from "./zip";

/**
 * A link from one part to another. `type` is the last word of its address: "worksheet", in Transitional and Strict
 * alike.
 */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target;
  const steps: string[] = [];
  for (const step of [...folder.split("/"), ...target.replace(/\\/g, "/").split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Text of a part, or null where the container has none. */
export async function partText(archive: Archive, name: string): Promise<string | null> {
  const bytes = await archive.read(name);
  return bytes === null ? null : decodeXml(bytes);
}

/** Text of a part that must be there. */
export async function neededPart(archive: Archive, name: string): Promise<string> {
  const text = await partText(archive, name);
  if (text === null) throw new FileProblemError("damaged", name);
  return text;
}

/** The links that leave a part; "" is the container itself. Targets are full part names. */
export async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = await partText(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const relations: Relation[] = [];
  if (xml === null) return relations;
  walkXml(xml, {
    // Nothing else has these attributes; some list of links has a namespace of its writer's own.
    open: (_, { Id, Type, Target, TargetMode }) => {
      if (Id === undefined || Target === undefined || TargetMode === "External") return;
      const type = Type ?? "";
      relations.push({ id: Id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(folder, Target) });
    },
  });
  return relations;
}
