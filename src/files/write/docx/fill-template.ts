import { strFromU8, unzipSync } from "fflate";
import type { Tag } from "easy-template-x";
import type { TemplateProblem } from "../../../grid/template-problem";
import { strayBrace } from "./template-braces";
import { fitForXml } from "../xlsx/xml";

/** Texts by field name; a list fills what stands between "{#name}" and "{/name}", once for each of its members. */
export interface TemplateFields {
  readonly [name: string]: string | number | readonly TemplateFields[];
}

export class TemplateProblemError extends Error {
  override readonly name = "TemplateProblemError";
  constructor(readonly problem: TemplateProblem) {
    super(`template: ${problem.reason}`);
  }
}

/** A template is a letter, not an archive: 20 MB packed, 100 MB unpacked. */
const MAX_BYTES = 20 * 1024 * 1024;
const MAX_INFLATED = 100 * 1024 * 1024;

/** The names and the inflated size of the parts, from the archive's directory alone; null where it is no archive. */
function partsOf(bytes: Uint8Array): { readonly names: ReadonlySet<string>; readonly size: number } | null {
  const names = new Set<string>();
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        size += originalSize;
        return false;
      },
    });
  } catch (error) {
    // fflate knows errors by codes of its own: the file is no ZIP archive, or half of one.
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
  return { names, size };
}

function mustBeDocx(bytes: Uint8Array): void {
  if (bytes.length > MAX_BYTES) throw new TemplateProblemError({ reason: "too-large" });
  const parts = partsOf(bytes);
  if (parts === null || !parts.names.has("[Content_Types].xml") || !parts.names.has("word/document.xml")) {
    throw new TemplateProblemError({ reason: "not-docx" });
  }
  if (parts.size > MAX_INFLATED) throw new TemplateProblemError({ reason: "too-large" });
}

const HAS_FIELDS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** The library leaves single braces as they are; an office wants to be told. */
function mustHaveWholeFields(template: Uint8Array): void {
  const parts = unzipSync(template, { filter: ({ name }) => HAS_FIELDS.test(name) });
  for (const part of Object.values(parts)) {
    const { wellFormed, stray } = strayBrace(strFromU8(part));
    if (!wellFormed) throw new TemplateProblemError({ reason: "not-docx" });
    if (stray !== null) throw new TemplateProblemError({ reason: "broken-field", text: stray });
  }
}

/** Nor does it mind the end of a list that nothing opened. */
function mustOpenBeforeClosing(tags: readonly Tag[]): void {
  let open = 0;
  for (const { disposition, rawText } of tags) {
    if (disposition === "Open") open += 1;
    if (disposition === "Close") open -= 1;
    if (open < 0) throw new TemplateProblemError({ reason: "broken-field", text: rawText });
  }
}

function mustBeKnown(tags: readonly Tag[], names: ReadonlySet<string>): void {
  // "{/}" closes the last list opened, whatever its name.
  const unknown = new Set(
    tags.filter(({ disposition, name }) => disposition !== "Close" && !names.has(name)).map(({ name }) => name),
  );
  if (unknown.size > 0) throw new TemplateProblemError({ reason: "unknown-field", names: [...unknown] });
}

/** What the library calls broken, as a problem of the template; other errors are faults and go on. */
async function asProblem<T>(work: () => Promise<T>): Promise<T> {
  const library = await import("easy-template-x");
  try {
    return await work();
  } catch (error) {
    if (error instanceof library.MissingCloseDelimiterError)
      throw new TemplateProblemError({ reason: "broken-field", text: error.openDelimiterText });
    if (error instanceof library.MissingStartDelimiterError)
      throw new TemplateProblemError({ reason: "broken-field", text: error.closeDelimiterText });
    if (
      error instanceof library.UnclosedTagError ||
      error instanceof library.UnopenedTagError ||
      error instanceof library.TagOptionsParseError
    ) {
      throw new TemplateProblemError({ reason: "broken-field", text: error.tagRawText });
    }
    if (
      error instanceof library.MalformedFileError ||
      error instanceof library.UnidentifiedFileTypeError ||
      error instanceof library.UnsupportedFileTypeError
    ) {
      throw new TemplateProblemError({ reason: "not-docx" });
    }
    throw error;
  }
}

interface LibraryFields {
  [name: string]: string | LibraryFields[];
}

const asLibraryFields = (fields: TemplateFields): LibraryFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" || typeof value === "number" ? fitForXml(String(value)) : value.map(asLibraryFields),
    ]),
  );

function collectNames(fields: TemplateFields, names: Set<string>): Set<string> {
  for (const [name, value] of Object.entries(fields)) {
    names.add(name);
    if (typeof value === "object") for (const member of value) collectNames(member, names);
  }
  return names;
}

/**
 * Fills an office's own .docx: "{ten-truong}" is replaced by the text of that field in the looks it stands in, and what
 * stands between "{#danh-sach}" and "{/danh-sach}" (in a table: the row) is repeated. Templates run no code and take
 * nothing but text.
 *
 * @param known names of fields that may stand inside lists that happen to be empty this time.
 * @throws TemplateProblemError where the file is no .docx, has broken fields or fields that we have no text for.
 */
export async function fillTemplate(
  template: Uint8Array,
  fields: TemplateFields,
  known: readonly string[] = [],
): Promise<Uint8Array> {
  mustBeDocx(template);
  mustHaveWholeFields(template);
  const { TemplateHandler, TemplateHandlerOptions, TextPlugin, LoopPlugin } = await import("easy-template-x");
  const handler = new TemplateHandler(new TemplateHandlerOptions({ plugins: [new TextPlugin(), new LoopPlugin()] }));
  return asProblem(async () => {
    const tags = await handler.parseTags(new Uint8Array(template).buffer);
    mustOpenBeforeClosing(tags);
    mustBeKnown(tags, collectNames(fields, new Set(known)));
    return new Uint8Array(await handler.process(new Uint8Array(template).buffer, asLibraryFields(fields)));
  });
}
