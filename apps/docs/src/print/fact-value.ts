import type { Fact } from "../view/facts.ts";
import { type Html, html } from "./html.ts";
import { printValue, valueTag } from "./value.ts";

/** A value with its doubt, where it stands among others: in a comparison. */
export function printFactValue(fact: Fact): Html {
  const value = fact.value === null ? html`<span class="empty">nothing that stands</span>` : printValue(fact.value);
  const rivals = fact.rivals.length > 0 ? `or ${fact.rivals.join("; ")}` : "contested";
  const tag = valueTag(fact.value);
  return html`<${tag} class="v">${value}${fact.contested && html` <span class="ne"><small>${rivals}</small></span>`}${fact.unconfirmed && html` <small class="mute">unconfirmed</small>`}</${tag}>`;
}
