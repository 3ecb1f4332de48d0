import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds on a page as it is shown, each finding with its first elements; empty = nothing.
 *
 * Only findings are asked for: describing every element that passed takes axe several times as long as judging it. The
 * mode that is called legacy spares a second page for each run; all that it can't see is frames of other hosts.
 */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: tags } })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => {
    const examples = nodes.map((node) => node.html).slice(0, 3);
    return `${id}: ${examples.join(" ")}`;
  });
}
