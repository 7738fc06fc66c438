/** Workbook-wide names and custom properties as they stand; null where there is none. */
export interface WorkbookFacts {
  readonly names: Readonly<Record<string, string | null>>;
  readonly properties: Readonly<Record<string, string | null>>;
}

/** What those names and properties are now. One sync. */
export async function readFacts(
  context: Excel.RequestContext,
  names: readonly string[],
  properties: readonly string[],
): Promise<WorkbookFacts> {
  const asked = names.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load("formula");
    return [name, item] as const;
  });
  const stamps = properties.map((key) => {
    const item = context.workbook.properties.custom.getItemOrNullObject(key);
    item.load("value");
    return [key, item] as const;
  });
  if (asked.length + stamps.length > 0) await context.sync();
  return {
    names: Object.fromEntries(asked.map(([name, item]) => [name, item.isNullObject ? null : String(item.formula)])),
    properties: Object.fromEntries(stamps.map(([key, item]) => [key, item.isNullObject ? null : String(item.value)])),
  };
}

/**
 * Sets names and properties; null or an empty text, which Excel refuses, takes one away. Sent with the next sync.
 */
export function queueFacts(context: Excel.RequestContext, facts: WorkbookFacts): void {
  const { names, properties } = context.workbook;
  for (const [name, reference] of Object.entries(facts.names)) {
    names.getItemOrNullObject(name).delete();
    if (reference !== null) names.add(name, reference.startsWith("=") ? reference : `=${reference}`);
  }
  for (const [key, value] of Object.entries(facts.properties)) {
    properties.custom.getItemOrNullObject(key).delete();
    if (value !== null && value !== "") properties.custom.add(key, value);
  }
}
