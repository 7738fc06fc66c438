import { failureOf } from "../office/failure";
import { always, said, type Answer, type Bench, type Proof, type Said } from "./proof";
import { PROOF_NAMESPACE } from "./sheets";

const DONE: Answer = { id: "done", said: said("Đã làm", "Done") };

/** Whether the person did that. */
const did = async ({ person }: Bench, what: Said): Promise<boolean> => (await person.ask(what, [DONE])) !== null;

const valueOf = ({ run }: Bench, address: string): Promise<string> =>
  run(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return String(range.values[0]?.[0]);
  });

/** A proof that the person types, this program does something of its own, and the person takes the typing back. */
function undoAfter(
  id: string,
  what: Said,
  expected: Proof["expected"],
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Proof {
  return {
    id,
    what,
    documented: said(
      "Ẩn, đổi tên trang: mất Ctrl+Z trên Windows và Mac; thêm phần XML: mất ở bản trước ExcelApi 1.19 (#4484)",
      "Hiding, renaming a sheet: undo is lost on Windows and Mac; adding an XML part: lost before ExcelApi 1.19 (#4484)",
    ),
    expected,
    seen: async (bench) => {
      await bench.run((sheet) => {
        sheet.activate();
        sheet.getRange("A1").select();
      });
      const typed = said("Gõ chữ x vào ô A1 rồi bấm Enter.", "Type x into cell A1 and press Enter.");
      if (!(await did(bench, typed))) return null;
      if ((await valueOf(bench, "A1")) === "") return null;
      await bench.run(act);
      const taken = said(
        "Bấm vào ô A5 rồi bấm Ctrl+Z một lần. Không có gì xảy ra cũng bấm Đã làm.",
        "Click cell A5 and press Ctrl+Z once. Press Done also where nothing happens.",
      );
      if (!(await did(bench, taken))) return null;
      return (await valueOf(bench, "A1")) === "" ? "kept" : "lost";
    },
  };
}

const state = undoAfter(
  "undo-after-part",
  said("Ctrl+Z sau khi ngăn này cất trạng thái vào sổ", "Ctrl+Z after this pane kept its state in the workbook"),
  ({ keepsUndo }) => (keepsUndo ? ["kept"] : ["lost"]),
  (_sheet, context) => {
    context.workbook.customXmlParts.add(`<part xmlns="${PROOF_NAMESPACE}">x</part>`);
  },
);

const visibility = undoAfter(
  "undo-after-hiding",
  said("Ctrl+Z sau khi ngăn này ẩn một trang khác", "Ctrl+Z after this pane hid another sheet"),
  ({ onWeb }) => (onWeb ? ["lost", "kept"] : ["lost"]),
  (_sheet, context) => {
    context.workbook.worksheets.add("Kiem tra an trang").visibility = "Hidden";
  },
);

const editing: Proof = {
  id: "edit-mode",
  what: said("Gọi Excel khi một ô đang gõ dở", "Excel is called while a cell is being edited"),
  documented: said("InvalidOperationInCellEditMode (#3388)", "InvalidOperationInCellEditMode (#3388)"),
  expected: always("InvalidOperationInCellEditMode"),
  seen: async (bench) => {
    const begun = said(
      "Bấm đúp vào ô B2, gõ một chữ, ĐỪNG bấm Enter; rồi bấm Đã làm ở đây.",
      "Double-click cell B2, type a letter, do NOT press Enter; then press Done here.",
    );
    if (!(await did(bench, begun))) return null;
    const code = await bench.code((sheet) => sheet.load("name"));
    await did(bench, said("Bấm vào trang tính rồi bấm Esc.", "Click the sheet and press Esc."));
    return code;
  },
};

const TRIES = 10;
const TRY_MS = 2_000;

/** The first code that adding a sheet fails with, or "ok" where it never did. */
async function codeInTime({ person }: Pick<Bench, "person">, turn = 0): Promise<string> {
  if (turn === TRIES) return "ok";
  await person.pause(TRY_MS);
  const code = await Excel.run(async (context) => {
    context.workbook.worksheets.add(`Kiem tra so khac ${String(turn)}`);
    await context.sync();
    return "ok";
  }).catch((error: unknown) => failureOf(error).code);
  return code === "ok" ? codeInTime({ person }, turn + 1) : code;
}

const otherBook: Proof = {
  id: "other-workbook",
  what: said("Thêm trang khi sổ khác đang ở phía trước", "A sheet is added while another workbook is in front"),
  documented: said("Lời gọi hỏng; mã lỗi InactiveWorkbook", "The call fails; code InactiveWorkbook"),
  expected: always("InactiveWorkbook", "ok"),
  seen: async (bench) => {
    const begun = said(
      "Bấm Đã làm, rồi trong 5 giây chuyển sang một sổ Excel khác (Ctrl+N) và ở đó 20 giây.",
      "Press Done, then within 5 seconds go to another workbook (Ctrl+N) and stay there for 20 seconds.",
    );
    if (!(await did(bench, begun))) return null;
    const code = await codeInTime(bench);
    await did(bench, said("Quay lại sổ này rồi bấm Đã làm.", "Come back to this workbook and press Done."));
    return code;
  },
};

const printed: Proof = {
  id: "print-breaks",
  what: said(
    "In: vừa một trang ngang và một ngắt trang đặt tay",
    "Printing: fitted to one page wide with a page break of our own",
  ),
  documented: said(
    "Trợ giúp Excel: ngắt trang đặt tay bị bỏ qua khi Fit to; phần mềm cần nó được giữ",
    "Excel’s help: breaks are ignored under Fit to; this program needs them kept",
  ),
  expected: always("2"),
  seen: async ({ run, person }) => {
    await run((sheet) => {
      sheet.getRange("A1:A30").values = Array.from({ length: 30 }, (_unused, at) => [at + 1]);
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.horizontalPageBreaks.add("A16");
      sheet.activate();
    });
    return person.ask(
      said("Mở Tệp › In (chỉ xem): trang này in ra mấy trang giấy?", "Open File › Print (look only): how many pages?"),
      ["1", "2", "3"].map((id) => ({ id, said: said(id, id) })),
    );
  },
};

const colours: Proof = {
  id: "filter-by-colour",
  what: said("Lọc theo màu do định dạng có điều kiện tô", "Filtering by a colour of a conditional format"),
  documented: said("Lọc được theo màu", "Colours can be filtered by"),
  expected: always("yes"),
  seen: async ({ run, person }) => {
    await run((sheet) => {
      sheet.getRange("A1:A3").values = [["Điện thoại"], ["1"], ["0912345678"]];
      sheet.tables.add("A1:A3", true);
      const { custom } = sheet.getRange("A2:A3").conditionalFormats.add("Custom");
      custom.rule.formula = "=LEN($A2)<10";
      custom.format.fill.color = "#FFC7CE";
      sheet.activate();
    });
    return person.ask(
      said(
        "Bấm mũi tên ở ô A1: có mục Lọc theo màu với màu hồng không?",
        "Press the arrow in A1: does it offer Filter by Color, with pink?",
      ),
      [
        { id: "yes", said: said("Có", "Yes") },
        { id: "no", said: said("Không", "No") },
      ],
    );
  },
};

/** What only a person at a real Excel can do or see. */
export const HAND_PROOFS: readonly Proof[] = [state, visibility, editing, otherBook, printed, colours];
