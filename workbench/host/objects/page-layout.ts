import { invalidArgument } from "../host-error";
import { hostObject, type HostObject, type HostType, type HostValue } from "../host-object";
import { rangeOf, MAX_COLUMNS } from "../../../src/grid/address";
import { areasOf, rangeObject } from "./range";
import { firstArea, isRangeTarget, numberArgument, recordArgument, textArgument, type SheetTarget } from "./context";

const changed = ({ host, sheet }: SheetTarget): void => {
  host.workbook.tell({ type: "sheet-changed", sheet: sheet.id });
};

type Side = "top" | "right" | "bottom" | "left" | "header" | "footer";
const margin = (side: Side): HostValue<SheetTarget> => ({
  get: ({ sheet }) => sheet.page.margins[side],
  set: (target, value) => {
    target.sheet.page.margins[side] = numberArgument(value, "margin");
    changed(target);
  },
});

interface HeaderTarget extends SheetTarget {
  readonly page: string;
}

const HEADER_PLACES = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
] as const;

/** Excel's own limits: characters of a header, page breaks of a sheet. */
const MAX_HEADER = 255;
const MAX_BREAKS = 1_026;

const HEADER: HostType<HeaderTarget> = {
  name: "HeaderFooter",
  values: Object.fromEntries(
    HEADER_PLACES.map((place): [string, HostValue<HeaderTarget>] => [
      place,
      {
        get: ({ sheet, page }) => sheet.page.headers.get(`${page}/${place}`) ?? "",
        set: (target, value) => {
          const text = textArgument(value, "header");
          if (text.length > MAX_HEADER) throw invalidArgument("a header of more than 255 characters");
          target.sheet.page.headers.set(`${target.page}/${place}`, text);
          changed(target);
        },
      },
    ]),
  ),
};

const PAGES = ["DefaultForAllPages", "FirstPage", "EvenPages", "OddPages"] as const;

const HEADERS: HostType<SheetTarget> = {
  name: "HeaderFooterGroup",
  values: {
    State: {
      get: ({ sheet }) => sheet.page.headersState,
      set: (target, value) => {
        target.sheet.page.headersState = textArgument(value, "state");
        changed(target);
      },
    },
  },
  objects: Object.fromEntries(
    PAGES.map((page): [string, (target: SheetTarget) => HostObject] => [
      page,
      (target) => hostObject(HEADER, { ...target, page }),
    ]),
  ),
};

const area = (argument: unknown): ReturnType<typeof firstArea> => {
  if (isRangeTarget(argument)) return firstArea(argument);
  const [first] = areasOf(textArgument(argument, "range").replace(/^.*!/, ""));
  return first ?? ({ ...areasOf("A1:A1")[0] } as ReturnType<typeof firstArea>);
};

const LAYOUT: HostType<SheetTarget> = {
  name: "PageLayout",
  values: {
    Orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set: (target, value) => {
        target.sheet.page.orientation = textArgument(value, "orientation");
        changed(target);
      },
    },
    PaperSize: {
      get: ({ sheet }) => sheet.page.paperSize,
      set: (target, value) => {
        target.sheet.page.paperSize = textArgument(value, "paper");
        changed(target);
      },
    },
    TopMargin: margin("top"),
    RightMargin: margin("right"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: {
      get: ({ sheet }) => sheet.page.centerHorizontally,
      set: (target, value) => {
        target.sheet.page.centerHorizontally = value === true;
        changed(target);
      },
    },
    FirstPageNumber: {
      get: ({ sheet }) => sheet.page.firstPageNumber,
      set: (target, value) => {
        target.sheet.page.firstPageNumber = value === "" ? "" : numberArgument(value, "page number");
        changed(target);
      },
    },
    Zoom: {
      get: ({ sheet }) => sheet.page.zoom,
      set: (target, value) => {
        target.sheet.page.zoom = recordArgument(value, "zoom");
        changed(target);
      },
    },
  },
  objects: {
    HeadersFooters: (target) => hostObject(HEADERS, target),
    GetPrintTitleRowsOrNullObject: (target) => {
      const rows = target.sheet.page.titleRows;
      return rows === null
        ? null
        : rangeObject({ ...target, areas: [rangeOf(rows.from, 0, rows.to, MAX_COLUMNS - 1)] });
    },
  },
  methods: {
    SetPrintArea: (target, args) => {
      target.sheet.page.printArea = area(args[0]);
      changed(target);
      return null;
    },
    SetPrintTitleRows: (target, args) => {
      const rows = area(args[0]);
      target.sheet.page.titleRows = { from: rows.top, to: rows.bottom };
      changed(target);
      return null;
    },
    SetPrintMargins: () => null,
  },
};

export const pageLayoutObject = (target: SheetTarget): HostObject => hostObject(LAYOUT, target);

const BREAK: HostType<SheetTarget> = { name: "PageBreak" };

const BREAKS: HostType<SheetTarget> = {
  name: "PageBreakCollection",
  objects: {
    Add: (target, args) => {
      if (target.sheet.page.rowBreaks.length >= MAX_BREAKS) throw invalidArgument("more than 1,026 page breaks");
      target.sheet.page.rowBreaks.push(area(args[0]).top);
      changed(target);
      return hostObject(BREAK, target);
    },
  },
  methods: {
    GetCount: ({ sheet }) => sheet.page.rowBreaks.length,
    RemovePageBreaks: (target) => {
      target.sheet.page.rowBreaks = [];
      changed(target);
      return null;
    },
  },
};

export const rowBreaksObject = (target: SheetTarget): HostObject => hostObject(BREAKS, target);
