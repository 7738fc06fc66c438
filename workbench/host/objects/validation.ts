import { isRecord } from "../../../src/base/is-record";
import { rangeOf } from "../../../src/grid/address";
import { HostError, invalidArgument } from "../host-error";
import { hostObject, type HostObject, type HostType } from "../host-object";
import { intersects } from "../sheet-model";
import type { ValidationModel } from "../sheet-parts";
import { firstArea, mustBeOpen, recordArgument, textIn, type RangeTarget } from "./context";

const MAX_LIST = 255;

const current = (target: RangeTarget): ValidationModel | undefined =>
  target.sheet.validations.find((validation) => intersects(validation.range, firstArea(target)));

const EMPTY: Omit<ValidationModel, "range"> = { rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };

function change(target: RangeTarget, part: Partial<ValidationModel>): void {
  mustBeOpen(target.sheet);
  const area = firstArea(target);
  const same = target.sheet.validations.find(
    ({ range }) =>
      range.top === area.top && range.left === area.left && range.bottom === area.bottom && range.right === area.right,
  );
  const others = target.sheet.validations.filter((validation) => !intersects(validation.range, area));
  target.sheet.validations = [
    ...others,
    { ...EMPTY, ...same, ...part, range: rangeOf(area.top, area.left, area.bottom, area.right) },
  ];
  target.host.workbook.tell({ type: "look", sheet: target.sheet.id, range: area });
}

function checkRule(rule: Readonly<Record<string, unknown>>): void {
  const list = rule["list"];
  if (!isRecord(list)) return;
  const source = list["source"];
  if (typeof source === "string" && !source.startsWith("=") && source.length > MAX_LIST)
    throw invalidArgument("a list of more than 255 characters");
}

const KINDS: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
};

const VALIDATION: HostType<RangeTarget> = {
  name: "DataValidation",
  values: {
    Rule: {
      get: (target) => current(target)?.rule ?? {},
      set: (target, value) => {
        const rule = recordArgument(value, "rule");
        checkRule(rule);
        change(target, { rule });
      },
    },
    ErrorAlert: {
      get: (target) => current(target)?.errorAlert ?? {},
      set: (target, value) => {
        change(target, { errorAlert: limited(recordArgument(value, "errorAlert"), 32, 255) });
      },
    },
    Prompt: {
      get: (target) => current(target)?.prompt ?? {},
      set: (target, value) => {
        change(target, { prompt: limited(recordArgument(value, "prompt"), 32, 255) });
      },
    },
    IgnoreBlanks: {
      get: (target) => current(target)?.ignoreBlanks ?? true,
      set: (target, value) => {
        change(target, { ignoreBlanks: value === true });
      },
    },
    Type: { get: (target) => Object.keys(current(target)?.rule ?? {}).map((key) => KINDS[key] ?? "None")[0] ?? "None" },
  },
  methods: {
    Clear: (target) => {
      mustBeOpen(target.sheet);
      target.sheet.validations = target.sheet.validations.filter(
        (validation) => !target.areas.some((area) => intersects(validation.range, area)),
      );
      return null;
    },
  },
};

/** Excel's own limits of a message: title 32, text 255 characters. */
function limited(
  message: Readonly<Record<string, unknown>>,
  title: number,
  text: number,
): Readonly<Record<string, unknown>> {
  if (textIn(message, "title").length > title || textIn(message, "message").length > text)
    throw new HostError("InvalidArgument", "title over 32 or message over 255 characters");
  return message;
}

export const validationObject = (target: RangeTarget): HostObject => hostObject(VALIDATION, target);
