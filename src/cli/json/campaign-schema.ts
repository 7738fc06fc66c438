import { FIELDS } from "../../field/field-facts";
import { campaignSchema } from "../../campaign/schema-shapes";

type Json = Readonly<Record<string, unknown>>;
/** The parts of valibot's schemas that ours are made of. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly wrapped?: Shape;
  readonly value?: Shape;
  readonly default?: unknown;
  readonly pipe?: readonly Shape[];
  readonly requirement?: unknown;
}

/** What a pipe adds to the schema that it begins with. */
function limitOf({ type, requirement }: Shape): Json {
  if (type === "min_value") return { minimum: requirement };
  if (type === "max_value") return { maximum: requirement };
  if (type === "min_length") return { minItems: requirement };
  if (type === "integer") return { type: "integer" };
  if (type === "non_empty") return { minLength: 1 };
  if (type === "regex" && requirement instanceof RegExp) return { pattern: requirement.source };
  // Days are read from texts; what is checked by a function of ours cannot be said here.
  return type === "raw_transform" ? { format: "date" } : {};
}

/** What holds where the key is left out. */
const defaultOf = (shape: Shape): Json => (shape.default === undefined ? {} : { default: shape.default });

function objectOf(entries: Readonly<Record<string, Shape>>): Json {
  const keys = Object.keys(entries);
  return {
    type: "object",
    properties: Object.fromEntries(keys.map((key) => [key, schemaOf(entries[key])])),
    required: keys.filter((key) => entries[key]?.type !== "exact_optional"),
    additionalProperties: false,
  };
}

function schemaOf(shape: Shape | undefined): Json {
  if (shape === undefined) return {};
  if (shape.pipe !== undefined) {
    const [first, ...others] = shape.pipe;
    const bare = first === undefined || first.pipe === shape.pipe ? { ...first, pipe: undefined } : first;
    return Object.assign({}, schemaOf(bare as Shape), ...others.map(limitOf)) as Json;
  }
  switch (shape.type) {
    case "strict_object":
      return objectOf(shape.entries ?? {});
    case "array":
      return { type: "array", items: schemaOf(shape.item) };
    case "record":
      return { type: "object", additionalProperties: schemaOf(shape.value) };
    case "picklist":
      return { enum: shape.options };
    case "literal":
      return { const: shape.literal };
    case "variant":
    case "union":
      return { anyOf: (shape.options as readonly Shape[]).map(schemaOf) };
    case "nullable":
      return { anyOf: [schemaOf(shape.wrapped), { type: "null" }] };
    case "exact_optional":
      return { ...schemaOf(shape.wrapped), ...defaultOf(shape) };
    case "custom":
      return { anyOf: [{ enum: FIELDS }, { type: "string", pattern: "^x:" }] };
    default:
      return { type: shape.type };
  }
}

/** The published JSON Schema of a campaign's file, made from the schema that reads it. */
export const campaignJsonSchema = (): Json => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Sổ Thi đua: kế hoạch thi đua, khen thưởng",
  description: "Xem docs/ke-hoach-json.md.",
  ...schemaOf(campaignSchema),
});
