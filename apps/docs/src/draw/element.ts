/** Markup as text: charts are put together from these, at build time and, where a page asks for it, in the browser. */
export type Markup = string & { readonly markup: true };

type Value = string | number | null | undefined | false;

/** An element; attributes that are null or false are left out, numbers lose needless digits, every text is escaped. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, ...children: Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === "number" ? rounded(value) : String(value))}"`);
  return `<${name}${written.join("")}>${children.join("")}</${name}>` as Markup;
}

export function text(content: string): Markup {
  return escapeText(content) as Markup;
}

export function join(parts: readonly Markup[]): Markup {
  return parts.join("") as Markup;
}

export function percent(value: number): string {
  return `${rounded(value)}%`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escapeText(content: string): string {
  return content
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
