import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fillTemplate, TemplateProblemError } from "../files/write/docx/fill-template";
import type { TemplateProblem } from "../grid/template-problem";
import { writeDocument } from "../files/write/docx/write-document";
import { LETTER_LIST_FIELDS } from "../report/letters/template-fields";
import type { Letter, LetterKind } from "../report/letters/letter";
import type { LetterFields } from "../report/letters/template-fields";
import type { Letters } from "../report/letters/write-letters";
import { UsageError } from "./usage-error";
import type { CliWording } from "./wording/wording";
import type { Outputs } from "./write-file";

function reasonOf(problem: TemplateProblem, { templateReasons }: CliWording): string {
  switch (problem.reason) {
    case "not-docx":
      return templateReasons.notDocx;
    case "too-large":
      return templateReasons.tooLarge;
    case "broken-field":
      return templateReasons.brokenField(problem.text);
    case "unknown-field":
      return templateReasons.unknownField(problem.names);
  }
}

/** The office's own template of a letter: of that very one, else of its kind; null where it has none. */
async function templateOf(
  folder: string | null,
  { name, template }: Letter,
): Promise<{ readonly file: string; readonly bytes: Uint8Array } | null> {
  if (folder === null) return null;
  const file = [name, template].map((one) => path.join(folder, `${one}.docx`)).find((one) => existsSync(one));
  return file === undefined ? null : { file, bytes: await readFile(file) };
}

async function filled(file: string, bytes: Uint8Array, fields: LetterFields): Promise<Uint8Array> {
  try {
    return await fillTemplate(bytes, fields, LETTER_LIST_FIELDS);
  } catch (error) {
    if (error instanceof TemplateProblemError)
      throw new UsageError((wording) => wording.templateProblem(file, reasonOf(error.problem, wording)));
    throw error;
  }
}

/** What is no letter of the office stands apart: slips go to a unit each, certificates to the printer. */
const FOLDERS: Readonly<Partial<Record<LetterKind, readonly string[]>>> = {
  "return-slip": ["phieu-tra-lai"],
  certificate: ["in-giay-khen"],
};

/** A letter with the file it was written to. */
export interface WrittenLetter {
  readonly file: string;
  readonly letter: Letter;
}

/**
 * Writes each letter into the folder: from the office's own template of that name where there is one. Gives the files
 * written.
 */
export async function writeLetters(
  outputs: Outputs,
  letters: Letters,
  folder: string,
  templates: string | null,
): Promise<readonly WrittenLetter[]> {
  const written: WrittenLetter[] = [];
  for (const letter of [...letters.documents, ...letters.slips]) {
    const file = path.join(folder, ...(FOLDERS[letter.kind] ?? []), `${letter.name}.docx`);
    const template = await templateOf(templates, letter);
    await outputs.addBytes(
      file,
      template === null
        ? await writeDocument(letter)
        : await filled(template.file, template.bytes, letters.fieldsOf(letter)),
    );
    written.push({ file, letter });
  }
  return written;
}
