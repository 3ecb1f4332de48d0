import type { PublishedRedirect } from "@ai-almanac/compiler";
import type { DatasetChange, MovedId, NamedId, RecordChange, RedirectChange, RemovedId } from "./data-diff.ts";

interface Side<R> {
  readonly records: readonly R[];
  readonly redirects: readonly PublishedRedirect[];
}

type Ids = Pick<DatasetChange, "added" | "removed" | "moved" | "changed" | "redirects">;

/** Which ids came, went, moved and changed. `compare` tells what became of one record; `nameOf` how it is called. */
export function compareIds<R extends { readonly id: string }>(
  before: Side<R>,
  after: Side<R>,
  compare: (before: R, after: R) => RecordChange | null,
  nameOf: (record: R) => string,
): Ids {
  const [old, now] = [byId(before.records), byId(after.records)];
  const redirects = new Map(after.redirects.map((redirect) => [redirect.from, redirect]));
  const removed: RemovedId[] = [];
  const moved: MovedId[] = [];
  const changed: RecordChange[] = [];
  for (const [id, record] of old) {
    const successor = now.get(id);
    const redirect = redirects.get(id);
    if (successor !== undefined) {
      const change = compare(record, successor);
      if (change !== null) changed.push(change);
    } else if (redirect?.to !== undefined) {
      const target = now.get(redirect.to);
      const joined = old.has(redirect.to);
      const change = target === undefined || joined ? null : compare(record, target);
      moved.push({ from: id, to: redirect.to, name: nameOf(target ?? record), joined, change });
    } else {
      removed.push({ id, name: nameOf(record), redirect: endOf(redirect) });
    }
  }
  const movedTo = new Set(moved.map(({ to }) => to));
  const added: NamedId[] = [...now.values()]
    .filter(({ id }) => !old.has(id) && !movedTo.has(id))
    .map((record) => ({ id: record.id, name: nameOf(record) }));
  return { added, removed, moved, changed, redirects: compareRedirects(before.redirects, redirects) };
}

function compareRedirects(
  before: readonly PublishedRedirect[],
  after: ReadonlyMap<string, PublishedRedirect>,
): RedirectChange[] {
  return before.flatMap((redirect) => {
    const now = after.get(redirect.from);
    const [old, text] = [leadsTo(redirect), now === undefined ? null : leadsTo(now)];
    return old === text ? [] : [{ from: redirect.from, before: old, after: text }];
  });
}

function leadsTo({ to, split }: PublishedRedirect): string {
  return to ?? (split === undefined ? "gone" : split.join(" and "));
}

function endOf(redirect: PublishedRedirect | undefined): RemovedId["redirect"] {
  if (redirect === undefined) return null;
  return redirect.split === undefined ? "gone" : { split: redirect.split };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): Map<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}
