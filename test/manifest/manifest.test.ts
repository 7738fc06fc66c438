import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

const ROOT = path.join(__dirname, "../..");
const MANIFEST = path.join(ROOT, "manifest.xml");
const text = readFileSync(MANIFEST, "utf8");

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const stack: Element[] = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: "" };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  parser.on("text", (piece) => {
    const element = stack.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.write(xml).close();
  return top;
}

const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const manifest = parsed(text);
const attribute = (element: Element, name: string): string => element.attributes[name] ?? "";
const everything = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => [child, ...everything(child)]);

describe("the manifest", () => {
  test("asks for ExcelApi 1.13 in workbooks, may read and write the document and no more, and speaks Vietnamese first", () => {
    expect(all(manifest, "Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "ExcelApi", MinVersion: "1.13" },
    ]);
    expect(all(manifest, "Permissions").map((element) => element.text)).toEqual(["ReadWriteDocument"]);
    expect(all(manifest, "DefaultLocale").map((element) => element.text)).toEqual(["vi-VN"]);
    expect(all(manifest, "Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
  });

  test("names every resource once and resolves every reference to one", () => {
    const ids = everything(manifest)
      .filter(({ name }) => (/^bt:(Image|Url|String)$/.test(name) && name !== "bt:Image") || name === "bt:Image")
      .flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = everything(manifest).flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !wanted.includes(id))).toEqual([]);
  });

  test("keeps ids short and texts within Office's limits, each of them in English too", () => {
    for (const id of everything(manifest).flatMap(({ attributes }) => attributes["resid"] ?? []))
      expect(id.length).toBeLessThanOrEqual(32);
    const limits = [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ] as const;
    for (const [kind, limit] of limits) {
      const strings = all(manifest, kind).flatMap((group) => group.children);
      expect(strings.length).toBeGreaterThan(5);
      for (const string of strings) {
        const said = [
          attribute(string, "DefaultValue"),
          ...all(string, "bt:Override").map((override) => attribute(override, "Value")),
        ];
        expect(all(string, "bt:Override").map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
        for (const words of said) {
          expect(words.trim()).not.toBe("");
          expect(words.length).toBeLessThanOrEqual(limit);
        }
      }
    }
  });

  test("has its pictures on disk in the size that it says, and the same ones for dark themes", () => {
    const images = all(manifest, "bt:Image").filter(({ attributes }) => attributes["id"] !== undefined);
    expect(images.length).toBe(40);
    for (const image of images) {
      const size = Number(/\.(\d+)$/.exec(attribute(image, "id"))?.[1]);
      const file = new URL(attribute(image, "DefaultValue")).pathname.replace("/pane/", "");
      for (const place of [file, file.replace("/light/", "/dark/")]) {
        const bytes = readFileSync(path.join(ROOT, place));
        expect([place, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([place, size, size]);
      }
    }
  });

  test("gives every button a supertip and its picture in 16, 32, 64 and 80 pixels, each button one of its own", () => {
    const controls = all(manifest, "Control");
    expect(controls.length).toBe(10);
    const icons = controls.map((control) => all(control, "bt:Image").map((image) => attribute(image, "resid")));
    for (const [at, control] of controls.entries()) {
      expect(all(control, "Supertip")).toHaveLength(1);
      expect(icons[at]?.map((id) => id.split(".").at(-1))).toEqual(["16", "32", "64", "80"]);
    }
    expect(new Set(icons.map(([first]) => first)).size).toBe(controls.length);
  });

  test("points to one https origin, and to one page that is pane, commands and shared runtime at once", () => {
    const addresses = [...text.matchAll(/https:\/\/[^"<]+/g)].map(([address]) => new URL(address));
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set(["https://localhost:3000"]));
    const ids = ["Runtime", "FunctionFile"].map((name) => attribute(all(manifest, name)[0] ?? manifest, "resid"));
    expect(ids).toEqual(["Pane.Url", "Pane.Url"]);
    const [page] = all(manifest, "bt:Url");
    expect(attribute(page ?? manifest, "DefaultValue")).toBe(
      attribute(all(manifest, "SourceLocation")[0] ?? manifest, "DefaultValue"),
    );
  });

  test("calls only functions that the ribbon's code has, and its code has none that nothing calls", () => {
    const ribbon = readFileSync(path.join(ROOT, "src/commands/ribbon.ts"), "utf8");
    const table = /COMMANDS: [^=]*= \{([^}]*)\}/.exec(ribbon)?.[1] ?? "";
    const known = [...table.matchAll(/^ {2}(\w+)[,:]/gm)].map((match) => match[1]);
    const called = all(manifest, "FunctionName").map((element) => element.text);
    expect([...called].sort()).toEqual([...known].sort());
    const shortcuts: unknown = JSON.parse(readFileSync(path.join(ROOT, "src/commands/shortcuts.json"), "utf8"));
    expect(shortcuts).toMatchObject({ actions: expect.any(Array) as unknown });
    for (const id of [...JSON.stringify(shortcuts).matchAll(/"(?:id|action)":"(\w+)"/g)].map((match) => match[1]))
      expect(called).toContain(id);
  });

  test("asks for no newer Excel than its code can do without: everything above the floor is asked for first", () => {
    const folder = path.join(ROOT, "src/excel");
    const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(path.join(folder, file), "utf8"))
      .join("\n");
    const above: readonly (readonly [RegExp, string])[] = [
      [/\.valuesAsJson\b/, "1.16"],
      [/\.notes\b/, "1.18"],
      [/mergeUndoGroup/, "1.20"],
      [/\.namedSheetViews\b/, "1.14"],
    ];
    for (const [use, version] of above)
      if (use.test(code)) expect(code).toContain(`isSetSupported("ExcelApi", "${version}")`);
    expect(code).not.toMatch(/insertWorksheetsFromBase64|\.copy\(Excel\.WorksheetPositionType/);
  });

  /** Children in the order in which Office's schema wants them; the schema refuses any other. */
  const ORDER: Readonly<Record<string, readonly string[]>> = {
    OfficeApp: [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ],
    VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
    Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
    DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    GetStarted: ["Title", "Description", "LearnMoreUrl"],
    CustomTab: ["OverriddenByRibbonApi", "Group", "Label"],
    Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
    Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action"],
    Supertip: ["Title", "Description"],
    Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
    Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
    DisplayName: ["Override"],
    Description: ["Override"],
    Requirements: ["Sets"],
    Sets: ["Set"],
    DefaultSettings: ["SourceLocation"],
    Hosts: ["Host"],
    AppDomains: ["AppDomain"],
  };

  test("has its elements in the order of Office's schema, and none that the schema does not know there", () => {
    let examined = 0;
    for (const element of everything(manifest)) {
      const order = ORDER[element.name];
      if (order === undefined) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect([element.name, element.children.map(({ name }) => name).filter((name) => !order.includes(name))]).toEqual([
        element.name,
        [],
      ]);
      expect([element.name, places]).toEqual([element.name, [...places].sort((one, other) => one - other)]);
      examined += 1;
    }
    expect(examined).toBeGreaterThan(30);
    expect(attribute(all(manifest, "VersionOverrides")[0] ?? manifest, "xsi:type")).toBe("VersionOverridesV1_0");
    expect(all(manifest, "Id").map(({ text: id }) => id)).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    ]);
    expect(all(manifest, "Version").map(({ text: version }) => version)).toEqual([
      expect.stringMatching(/^\d+(?:\.\d+){1,3}$/),
    ]);
  });

  test("gives its keyboard shortcuts in the form that Office reads: one key each, with Ctrl and Shift or Alt, for actions that are described", () => {
    const shortcuts: unknown = JSON.parse(readFileSync(path.join(ROOT, "src/commands/shortcuts.json"), "utf8"));
    const written = JSON.stringify(shortcuts);
    const described = [...written.matchAll(/"id":"(\w+)","type":"ExecuteFunction","name":"[^"]+"/g)].map(
      ([, id]) => id,
    );
    const tied = [...written.matchAll(/"action":"(\w+)","key":\{"default":"(Ctrl\+(?:Alt\+)?Shift\+[A-Z])"\}/g)];
    expect(tied.map(([, id]) => id)).toEqual(described);
    expect(new Set(tied.map(([, , key]) => key)).size).toBe(described.length);
    expect(all(manifest, "ExtendedOverrides").map((element) => new URL(attribute(element, "Url")).pathname)).toEqual([
      "/pane/shortcuts.json",
    ]);
  });
});
