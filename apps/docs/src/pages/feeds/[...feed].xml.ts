import type { APIRoute } from "astro";
import { writeAtom } from "../../view/changes/atom.ts";
import type { Feed } from "../../view/changes/feeds.ts";
import { feeds, latestDay } from "../../view/changes/site-changes.ts";

export function getStaticPaths() {
  return feeds.map((feed) => ({ params: { feed: feed.path }, props: { feed } }));
}

export const GET: APIRoute<{ feed: Feed }> = ({ props, site }) =>
  new Response(writeAtom(props.feed, latestDay, site?.href), { headers: { "content-type": "application/atom+xml" } });
