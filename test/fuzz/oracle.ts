import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { findTool } from "../support/tools";

/** Reads one line of base64 after the other and answers each by the number of rows that hold something, or "-". */
const PROGRAM = `
import base64, csv, io, sys, warnings
import openpyxl
warnings.simplefilter("ignore")
def rows(kind, data):
    if kind == "csv":
        lines = csv.reader(io.StringIO(data.decode(), newline=""))
        return sum(1 for line in lines if any(field.strip() for field in line))
    book = openpyxl.load_workbook(io.BytesIO(data))
    return sum(
        1 for sheet in book.worksheets for line in sheet.iter_rows(values_only=True)
        if any(value is not None and str(value).strip() for value in line))
for line in sys.stdin:
    kind, data = line.split()
    try:
        print(rows(kind, base64.b64decode(data)), flush=True)
    except Exception:
        print("-", flush=True)
`;

/** Another reader of the same files. */
export interface Oracle {
  /** Rows that it finds; null where it can read none, or where there is no such reader here. */
  readonly rowsOf: (kind: "csv" | "xlsx", bytes: Uint8Array) => Promise<number | null>;
  readonly stop: () => void;
}

/** Starts Python with openpyxl once for all files; where there is none, nothing is compared and that is said. */
export function startOracle(): Oracle {
  const python = findTool("openpyxl");
  if (python === null) {
    console.log("no Python with openpyxl: rows are not compared");
    return { rowsOf: () => Promise.resolve(null), stop: () => undefined };
  }
  const child = spawn(python, ["-c", PROGRAM], { stdio: ["pipe", "pipe", "ignore"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    rowsOf: async (kind, bytes) => {
      child.stdin.write(`${kind} ${Buffer.from(bytes).toString("base64")}\n`);
      const next = await answers.next();
      return next.done === true || next.value === "-" ? null : Number(next.value);
    },
    stop: () => {
      child.stdin.end();
    },
  };
}
