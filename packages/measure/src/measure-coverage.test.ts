import type { Claim, ClaimSet, RecordClaims, ResolvedRecord } from "@ai-almanac/query";
import { expect, test } from "vitest";
import { measureCoverage } from "./measure-coverage.ts";
import { writtenClaims } from "./written-claims.ts";

function claim(id: string, more: Partial<Claim> = {}): Claim {
  const day = "2026-01-02";
  const dates = { known: day, knownOn: day, saidOn: day, dated: true };
  const nothing = { at: null, note: null, says: {}, events: [], denies: [] };
  return { id, source: "paper-2026-01-02", by: "paper", kind: "reported", ...dates, ...nothing, ...more };
}

function setOf(records: Readonly<Record<string, readonly Claim[]>>): ClaimSet<ResolvedRecord> {
  const own = Object.entries(records).map(
    ([id, claims]): RecordClaims => ({
      ...{ id, name: id, nameKnownOn: null, aliases: [], sameAs: {}, about: {}, rulings: [] },
      claims,
    }),
  );
  return { dataset: "models", fields: { family: { kind: "text", changes: false } }, records: own };
}

test("a claim that was split counts once", () => {
  const ids = (claims: readonly Claim[]) => writtenClaims(claims).map(({ id }) => id);
  expect(ids([claim("a"), claim("a:announced"), claim("b")])).toEqual(["a", "b"]);
  expect(ids([claim("a:announced"), claim("a"), claim("a:released")])).toEqual(["a"]);
});

test("a claim of which nothing was left counts once too, however much was split off", () => {
  const claims = [claim("a:announced"), claim("a:released"), claim("b:released")];
  expect(writtenClaims(claims).map(({ id }) => id)).toEqual(["a:announced", "b:released"]);
  expect(measureCoverage(setOf({ one: claims }), []).claims).toBe(2);
});

test("numbers of a dataset", () => {
  const set = setOf({
    one: [
      claim("x", { says: { family: "llama" } }),
      claim("y", { by: "meta", kind: "official", says: { family: "llama" } }),
    ],
    two: [
      claim("r", { kind: "rumour", source: "blog", known: "2026-02-03", knownOn: "2026-02-03", says: { family: "f" } }),
    ],
    none: [claim("r:released", { kind: "rumour" }), claim("r:announced", { kind: "rumour" })],
  });
  const pages = [
    { id: "blog", published: null, read: "2026-02-03" },
    { id: "paper-2026-01-02", published: "2026-01-02", read: "2026-02-03" },
  ];
  expect(measureCoverage(set, pages)).toEqual({
    dataset: "models",
    records: 3,
    claims: 4,
    sources: 2,
    speakers: 2,
    filledFields: 2,
    twoSpeakers: 0.5,
    filingOrOfficial: 0.5,
    contestedFields: 0,
    onOneRumour: ["two", "none"],
    undatedClaims: 1,
    newestClaim: "2026-02-03",
    filled: { family: 2 },
  });
});

test("nothing has no shares", () => {
  expect(measureCoverage(setOf({}), [])).toMatchObject({ claims: 0, twoSpeakers: null, newestClaim: null, filled: {} });
});
