/**
 * Parses the texts of docs/national by grammars of the engines they are written for, and prints what the grammars
 * object to, as JSON. A program of its own: the parsers are modules that only a bundler or tsx resolves.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { SparkSQL, TrinoSQL } from "dt-sql-parser";

const folder = path.join(import.meta.dirname, "../../../docs/national");
const QUESTIONS = ["1-awards.sql", "2-offices.sql", "3-months.sql", "4-people-twice.sql"];
const ENGINES = [
  { engine: "trino", parser: new TrinoSQL(), files: ["views.trino.sql", ...QUESTIONS] },
  { engine: "spark", parser: new SparkSQL(), files: ["views.spark.sql", ...QUESTIONS] },
];

const told = ENGINES.flatMap(({ engine, parser, files }) =>
  files.map((file) => ({
    engine,
    file,
    problems: parser.validate(readFileSync(path.join(folder, file), "utf8")).map(({ message }) => message),
  })),
);
const broken = ENGINES.map(({ engine, parser }) => ({ engine, problems: parser.validate("SELECT FROM WHERE").length }));
process.stdout.write(`${JSON.stringify({ told, broken })}\n`);
