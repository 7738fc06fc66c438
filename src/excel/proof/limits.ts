import { always, refused, said, type Proof } from "./proof";

const LINES = 200;
const LONG = 30_000;

const lines = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => ["x".repeat(LONG)]);

/** Only Excel on the web has the limits of 5 MB. */
const onWebOnly =
  (code: string): Proof["expected"] =>
  ({ onWeb }) =>
    onWeb ? [code] : ["ok"];

const request: Proof = {
  id: "request-5-mb",
  what: said("Ghi một lượt 6 MB", "A request of 6 MB"),
  documented: said("Bản web: nhiều nhất 5 MB; máy để bàn: không nói", "Web: 5 MB at most; desktop: not told"),
  expected: onWebOnly("RequestPayloadSizeLimitExceeded"),
  seen: ({ code }) =>
    code((sheet) => {
      sheet.getRange(`A1:A${String(LINES)}`).values = lines(LINES) as string[][];
    }),
};

const response: Proof = {
  id: "response-5-mb",
  what: said("Đọc một lượt 6 MB", "An answer of 6 MB"),
  documented: said("Bản web: nhiều nhất 5 MB; máy để bàn: không nói", "Web: 5 MB at most; desktop: not told"),
  expected: onWebOnly("ResponsePayloadSizeLimitExceeded"),
  seen: async ({ run, code }) => {
    const half = LINES / 2;
    for (const from of [1, half + 1])
      await run((sheet) => {
        sheet.getRange(`A${String(from)}:A${String(from + half - 1)}`).values = lines(half) as string[][];
      });
    return code((sheet) => {
      sheet.getRange(`A1:A${String(LINES)}`).load("values");
    });
  },
};

const address = refused(
  "address-8192",
  "InvalidArgument",
  said("Địa chỉ dài hơn 8.192 ký tự", "An address of more than 8,192 characters"),
  said("Nhiều nhất 8.192 ký tự", "8,192 at most"),
  (sheet) => {
    sheet.getRanges(`${"A1,".repeat(2_800)}A1`).load("address");
  },
);

const missing = refused(
  "missing-sheet",
  "ItemNotFound",
  said("Trang tính không có", "A sheet that is not there"),
  said("ItemNotFound", "ItemNotFound"),
  (_sheet, context) => {
    context.workbook.worksheets.getItem("Kiem tra khong co").load("name");
  },
);

const shape = refused(
  "wrong-shape",
  "InvalidArgument",
  said("Mảng giá trị khác cỡ vùng ô", "Values of another shape than the range"),
  said("InvalidArgument", "InvalidArgument"),
  (sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2]];
  },
);

const EVENT_MS = 3_000;

const events: Proof = {
  id: "own-events",
  what: said("Sự kiện khi chính ngăn này ghi ô", "The event of a cell that this pane itself wrote"),
  documented: said(
    "triggerSource là ThisLocalAddin (từ ExcelApi 1.14)",
    "triggerSource is ThisLocalAddin (since ExcelApi 1.14)",
  ),
  expected: always("A1 | ThisLocalAddin"),
  seen: async ({ run, person }) => {
    const told: string[] = [];
    const registered = await run(async (sheet, context) => {
      context.runtime.enableEvents = true;
      sheet.load("id");
      await context.sync();
      return sheet.onChanged.add((event) => {
        told.push(`${event.address} | ${event.triggerSource}`);
        return Promise.resolve();
      });
    });
    await run((sheet) => {
      sheet.getRange("A1").values = [["x"]];
    });
    await person.pause(EVENT_MS);
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      context.runtime.enableEvents = false;
      await context.sync();
    });
    return told.join("; ");
  },
};

export const LIMIT_PROOFS: readonly Proof[] = [request, response, address, missing, shape, events];
