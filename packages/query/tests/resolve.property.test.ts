import fc from "fast-check";
import { expect, test } from "vitest";
import {
  asOf,
  type Claim,
  claimsFor,
  type RecordClaims,
  type ResolvedRecord,
  resolve,
  slips,
  timeline,
} from "../src/index.ts";
import { day, fields, record } from "./arbitrary-records.ts";

const runs = { numRuns: 400 };

function setOf(...records: RecordClaims[]): { dataset: string; fields: typeof fields; records: RecordClaims[] } {
  return { dataset: "tried", fields, records };
}

test("visible claims only grow with the day", () => {
  fc.assert(
    fc.property(record, day, day, (one, a, b) => {
      const [early, late] = [a, b].sort() as [string, string];
      const seen = (on: string): string[] =>
        claimsFor(setOf(one), one.id, undefined, on).map((view) => `${view.claim.id} ${view.field}`);
      for (const view of seen(early)) expect(seen(late)).toContain(view);
    }),
    runs,
  );
});

test("resolving without later claims equals asOf", () => {
  fc.assert(
    fc.property(record, day, (one, on) => {
      const early = { ...one, claims: one.claims.filter((claim) => claim.knownOn <= on) };
      expect(asOf(setOf(one), on)[0]).toEqual(resolve(early, fields));
    }),
    runs,
  );
});

test("asOf at the last day is the published record", () => {
  fc.assert(
    fc.property(record, (one) => {
      expect(asOf(setOf(one), "2026-12-31")).toEqual([resolve(one, fields)]);
    }),
    runs,
  );
});

test("the order of claims and rulings in the file never matters", () => {
  const shuffled = record.chain((one) =>
    fc.record({
      one: fc.constant(one),
      claims: fc.shuffledSubarray(one.claims as Claim[], { minLength: one.claims.length }),
      rulings: fc.shuffledSubarray([...one.rulings], { minLength: one.rulings.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ one, claims, rulings }) => {
      const other = { ...one, claims, rulings };
      expect(resolve(other, fields)).toEqual(resolve(one, fields));
      expect(claimsFor(setOf(other), one.id)).toEqual(claimsFor(setOf(one), one.id));
      expect(slips(setOf(other), one.id)).toEqual(slips(setOf(one), one.id));
    }),
    runs,
  );
});

test("every record has every key, in one order", () => {
  fc.assert(
    fc.property(record, record, (a, b) => {
      expect(Object.keys(resolve(a, fields) as ResolvedRecord)).toEqual(
        Object.keys(resolve(b, fields) as ResolvedRecord),
      );
    }),
    runs,
  );
});

test("a published value is some visible claim's value, never made up", () => {
  fc.assert(
    fc.property(record, day, (one, on) => {
      const published = asOf(setOf(one), on)[0] as unknown as Record<string, unknown> | undefined;
      if (published?.value == null) return;
      const said = one.claims.filter((claim) => claim.knownOn <= on).map((claim) => claim.says.value);
      expect(said).toContainEqual(published.value);
    }),
    runs,
  );
});

test("a field has one chosen claim where it has a value, and a rejected claim is never chosen", () => {
  fc.assert(
    fc.property(record, (one) => {
      const published = resolve(one, fields) as unknown as Record<string, unknown>;
      const views = claimsFor(setOf(one), one.id, "value");
      expect(views.filter((view) => view.state === "chosen")).toHaveLength(published.value === null ? 0 : 1);
      for (const ruling of one.rulings) {
        for (const view of claimsFor(setOf(one), one.id, ruling.field)) {
          if (
            ruling.reject.includes(view.claim.id) &&
            ruling.because.every((id) => one.claims.some((c) => c.id === id))
          ) {
            expect(view.state).toBe("rejected");
          }
        }
      }
    }),
    runs,
  );
});

test("versions of a record follow each other without a gap and agree with at()", () => {
  fc.assert(
    fc.property(record, (one) => {
      const all = timeline(setOf(one));
      const versions = all.versions(one.id);
      expect(versions.map((version) => version.from)).toEqual(all.days);
      expect(versions.at(-1)?.to).toBeNull();
      for (const version of versions) {
        expect(all.at(version.from)).toEqual([version.record]);
        if (version.to !== null) expect(all.at(version.to)).toEqual([version.record]);
      }
    }),
    runs,
  );
});
