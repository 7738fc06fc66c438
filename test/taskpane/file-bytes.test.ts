import { bytesOf } from "../../src/taskpane/file-bytes";

test("files come with their bytes, in the order a person counts them", async () => {
  const files = ["10.xlsx", "2.xlsx", "Đông.xlsx", "an.xlsx"].map((name, at) => new File([new Uint8Array([at])], name));
  expect((await bytesOf(files)).map(({ name, bytes }) => [name, ...bytes])).toEqual([
    ["2.xlsx", 1],
    ["10.xlsx", 0],
    ["an.xlsx", 3],
    ["Đông.xlsx", 2],
  ]);
});
