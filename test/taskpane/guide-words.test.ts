import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../support/root";

/** Where what a person reads on screen, in the ribbon or on a tab is written down. */
const ROOMS = ["src/taskpane", "src/standalone", "src/report", "manifest.xml"];
/** Bold for other reasons: the heads of paragraphs, and a command of Excel's own. */
const OTHERS = new Set(["Ở đơn vị", "Lưu thành"]);

const filesOf = (room: string): readonly string[] =>
  /\.xml$/.test(room)
    ? [path.join(ROOT, room)]
    : readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => path.join(ROOT, room, name));

/** Every text that stands in quotation marks; what is filled in is a "#". */
const said = new Set(
  ROOMS.flatMap(filesOf)
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)])
    .map(([, plain, filled]) => (plain ?? filled ?? "").replace(/\$\{[^}]*\}/g, "#")),
);

/** Words of the guide as the screen says them: "…" stands for a number but at the end, where it is said. */
const isSaid = (words: string): boolean => {
  const sought = words.replace(/…(?! *$)/g, "#");
  return [...said].some(
    (text) => text === sought || text.startsWith(`${sought}: #`) || text.startsWith(`${sought} (#`),
  );
};

test("whatever the user's guide tells to press or look for is called so on screen", () => {
  const guide = readFileSync(path.join(ROOT, "docs/huong-dan-su-dung.md"), "utf8");
  const bold = [...guide.matchAll(/\*\*(.+?)\*\*/gs)].map(([, words = ""]) => words.replace(/\s+/g, " "));
  expect(bold.length).toBeGreaterThan(80);
  expect(bold.filter((words) => !words.endsWith(".") && !OTHERS.has(words) && !isSaid(words))).toEqual([]);
});
