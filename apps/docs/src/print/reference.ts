import type { ReferenceExport, ReferenceMember, ReferencePackage } from "../view/reference/model.ts";
import { type Html, html, separated } from "./html.ts";

/** Where each name of a package is told: an anchor of this page or of another. */
export type NamePlaces = ReadonlyMap<string, string>;

/** One export: its declaration, what it is for, what goes in and what comes out. */
export function printExport(one: ReferenceExport, known: NamePlaces): Html {
  const code = one.code.map((line) => html`<pre><code>${linked(line, known, one.name)}</code></pre>`);
  const throws = one.throws.map((text) => html`<p><b>Throws</b> ${inline(text)}</p>`);
  return html`<section class="export" id="${one.name}"><h3><a href="#${one.name}">${one.name}</a> <small>${one.kind}</small></h3>${code}${printText(one.text)}${one.parameters.length > 0 && printMembers("Parameters", one.parameters, known)}${one.returns !== "" && html`<p><b>Returns</b> ${inline(one.returns)}</p>`}${throws}${one.members.length > 0 && printMembers("Properties", one.members, known)}${one.more > 0 && html`<p class="small">and ${one.more} more</p>`}</section>`;
}

function printMembers(title: string, members: readonly ReferenceMember[], known: NamePlaces): Html {
  return html`<table class="stack members"><caption class="vh">${title}</caption><tbody>${members.map((member) => html`<tr><th scope="row"><code>${member.name}</code></th><td><code>${linked(member.type, known, "")}</code></td><td>${inline(member.text)}</td></tr>`)}</tbody></table>`;
}

/** Paragraphs, lists and fenced examples of a comment. */
export function printText(text: string): Html {
  const blocks = text.split(/```\w*\n([\s\S]*?)```/);
  return html`${blocks.map((block, index) => (index % 2 === 1 ? html`<pre><code>${block.trimEnd()}</code></pre>` : block.trim() !== "" && printProse(block)))}`;
}

function printProse(text: string): Html {
  return html`${text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const items = paragraph.split(/^\s*[-*] /m);
      if (items.length < 2) return html`<p>${inline(paragraph)}</p>`;
      const [lead = "", ...rest] = items;
      return html`${lead.trim() !== "" && html`<p>${inline(lead)}</p>`}<ul>${rest.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
    })}`;
}

/** Text with its `code`. */
function inline(text: string): Html {
  return html`${text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** Names of the same package lead to their own place. */
function linked(code: string, known: NamePlaces, own: string): Html {
  return html`${code.split(/\b([A-Z]\w+)\b/).map((part, index) => (index % 2 === 1 && known.has(part) && part !== own ? html`<a href="${known.get(part)}">${part}</a>` : part))}`;
}

/** The names of a package, for the margin: functions and values first, then types. */
export function printNames({ doors }: Pick<ReferencePackage, "doors">, places: NamePlaces): Html {
  const all = doors.flatMap((door) => door.exports);
  const groups: [string, ReferenceExport[]][] = [
    ["Functions and values", all.filter(({ kind }) => kind === "function" || kind === "value")],
    ["Errors", all.filter(({ kind }) => kind === "class")],
    ["Types", all.filter(({ kind }) => kind === "interface" || kind === "type")],
  ];
  return html`${groups
    .filter(([, exports]) => exports.length > 0)
    .map(
      ([title, exports]) =>
        html`<h2>${title}</h2><p class="names">${separated(
          exports.map(({ name }) => html`<a href="${places.get(name)}">${name}</a>`),
          " ",
        )}</p>`,
    )}`;
}
