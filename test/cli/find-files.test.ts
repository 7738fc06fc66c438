import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFiles } from "../../src/cli/find-files";
import { readWorkbook } from "../../src/files/read/read-workbook";
import { WORKBOOK_EXTENSIONS, withoutExtension } from "../../src/grid/workbook-files";
import { NO_CHOICES } from "../../src/register/register";
import { takeIn } from "../../src/register/take-in";
import { EMPTY_CONTEXT } from "../register/support";

const LIST = [
  "STT\tHọ và tên\tNgày sinh\tĐơn vị\tThành tích\tDanh hiệu đề nghị",
  "1\tLê Văn An\t05/03/1980\tXã Cấn Hữu\tCứu người đuối nước\tGiấy khen",
  "2\tVũ Thị Én\t06/04/1981\t\tHiến đất làm đường\tGiấy khen",
  "3\tNgô Văn Tú\t07/05/1982\tXã Đông Yên\tGiúp hộ nghèo\tGiấy khen",
].join("\r\n");

describe("a list in a text file", () => {
  const bytes = new TextEncoder().encode(LIST);

  test.each(["flat.csv", "flat.dat", "flat.txt", "flat"])("reads alike as %s", async (name) => {
    const { records } = takeIn([await readWorkbook(name, bytes)], [], EMPTY_CONTEXT, NO_CHOICES);
    expect(records.map(({ fields }) => [fields.name, fields.unit])).toEqual([
      ["Lê Văn An", "Xã Cấn Hữu"],
      ["Vũ Thị Én", "Xã Cấn Hữu"],
      ["Ngô Văn Tú", "Xã Đông Yên"],
    ]);
  });

  test("lies in a folder under any ending that lists have, and none is left out", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "lists-"));
    const names = WORKBOOK_EXTENSIONS.map((extension) => `a.${extension}`);
    for (const name of names) await writeFile(path.join(folder, name), LIST);
    const { paths: found } = await findFiles([folder]);
    expect(found.map((name) => path.basename(name)).sort()).toEqual([...names].sort());
    expect(new Set(names.map(withoutExtension))).toEqual(new Set(["a"]));
  });
});
