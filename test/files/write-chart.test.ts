import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../src/files/write/xlsx/write-workbook";
import { samplePlan } from "./write-sample";

let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  parts = Object.fromEntries(
    Object.entries(unzipSync(await writeWorkbook(samplePlan()))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
});
const chart = (number: number): string => parts[`xl/charts/chart${number}.xml`] ?? "";
const points = (xml: string, cache: string): readonly string[] =>
  [...(new RegExp(`<c:${cache}>.*?</c:${cache}>`).exec(xml)?.[0] ?? "").matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(
    ([, text = ""]) => text,
  );

test("series are told apart without colour: solid and patterned bars, dashes and markers on lines", () => {
  expect(chart(1).match(/<a:pattFill prst="\w+"/g)).toEqual(['<a:pattFill prst="wdUpDiag"']);
  expect(chart(4)).toContain("<c:lineChart>");
  expect(chart(4).match(/<a:prstDash val="\w+"\/>/g)).toEqual([
    '<a:prstDash val="solid"/>',
    '<a:prstDash val="dash"/>',
  ]);
  expect(chart(4).match(/<c:symbol val="\w+"\/>/g)).toEqual(['<c:symbol val="circle"/>', '<c:symbol val="square"/>']);
});

test("each kind is the native chart of its name", () => {
  const kinds = [1, 2, 3, 5].map((number) =>
    [/<c:barDir val="(\w+)"/, /<c:grouping val="(\w+)"/].map((pattern) => pattern.exec(chart(number))?.[1]),
  );
  expect(kinds).toEqual([
    ["col", "clustered"],
    ["bar", "clustered"],
    ["col", "stacked"],
    ["bar", "stacked"],
  ]);
});

test("references are live and carry what the plan says stands there", () => {
  expect(chart(1)).toContain("<c:f>'Tổng hợp ''A'' &amp; B'!$B$2:$B$5</c:f>");
  expect(points(chart(1), "strCache")).toEqual([
    "Xã Cấn Hữu",
    "Xã Đồng Quang",
    "Trường THCS Kiều Phú",
    "Thị trấn Quốc Oai",
  ]);
  expect(points(chart(1), "numCache")).toEqual(["15", "15", "15", "15"]);
});

test("title, axis titles and the text for those who do not see it are there", () => {
  const titles = (xml: string): readonly string[] =>
    [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = ""]) => text);
  expect(titles(chart(1))).toEqual(["Số đề nghị theo đơn vị", "Đơn vị", "Số đề nghị"]);
  expect(titles(chart(3))).toEqual(["Kiểu stackedColumn"]);
  expect(parts["xl/drawings/drawing1.xml"]).toContain('descr="Bốn cột, mỗi đơn vị 15 đề nghị"');
});
