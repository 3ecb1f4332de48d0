/** What one place of a file may hold, as far as it shows in what is published. */
export interface Place {
  /** `when`, `quantity`, `id`, `text`, `list of id` … */
  readonly shape: string;
  /** Words of an enum, or units; null where any will do. */
  readonly words: readonly string[] | null;
  /** False where the published record has null when the file says nothing, which is so for all but some keys. */
  readonly required: boolean;
}

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

/** Patterns of quantities begin so, and end with their units. */
const quantity = /^\^\(\?:\(\?:about\|.* \(\?:(.*)\)\$$/s;

/** The places of a dataset's files, from the JSON Schema for editors. Throws SyntaxError where the text is no JSON. */
export function readContract(text: string): Map<string, Place> {
  const schema = JSON.parse(text) as Schema;
  const places = new Map<string, Place>();
  const add = (prefix: string, object: Schema | undefined) => {
    for (const [name, property] of Object.entries(object?.properties ?? {})) {
      places.set(`${prefix}${name}`, { ...shapeOf(property), required: object?.required?.includes(name) ?? false });
    }
  };
  const says = schema.properties?.claims?.items?.properties?.says;
  if (says === undefined) {
    add("", schema);
    return places;
  }
  add("about.", schema.properties?.about);
  const { events, ...fields } = says.properties ?? {};
  add("", { properties: fields });
  const type = events?.items?.properties?.type;
  if (type !== undefined) places.set("events", { ...shapeOf(type), required: false });
  return places;
}

function shapeOf(schema: Schema): Pick<Place, "shape" | "words"> {
  if (schema.$ref !== undefined) return { shape: schema.$ref.split("/").at(-1)?.toLowerCase() ?? "", words: null };
  if (schema.enum !== undefined) return { shape: "word", words: schema.enum };
  if (schema.type === "array") {
    const { shape, words } = shapeOf(schema.items ?? {});
    return { shape: `list of ${shape}`, words };
  }
  if (typeof schema.additionalProperties === "object") {
    const { shape, words } = shapeOf(schema.additionalProperties);
    return { shape: `table of ${shape}`, words };
  }
  const [, units] = quantity.exec(schema.pattern ?? "") ?? [];
  if (units !== undefined) return { shape: "quantity", words: splitUnits(units) };
  return { shape: schema.type ?? "anything", words: null };
}

/** At the bars that stand in no bracket. */
function splitUnits(units: string): string[] {
  let depth = 0;
  const words = [""];
  for (const sign of units) {
    depth += Number(sign === "(") - Number(sign === ")");
    if (sign === "|" && depth === 0) words.push("");
    else words[words.length - 1] += sign;
  }
  return words;
}
