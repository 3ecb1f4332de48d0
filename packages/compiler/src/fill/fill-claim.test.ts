import { expect, test } from "vitest";
import { filled } from "../testing/filled.ts";

function claim(text: string) {
  const chip = `name: X\nabout: { kind: asic, designer: meta, scope: chip }\nclaims: [{ ${text} }]`;
  return filled("chips", "x", { "chips/x": chip }).claims[0];
}

test("what is left out is filled in, the rest parsed", () => {
  const says =
    "peak: { fp8: 5 TFLOPS }, names: [B, A], tdp: up to 800 W, events: [{ type: sampled, target: 2026-H2, was: [2026-Q1], said: soon }]";
  expect(claim(`source: reuters-2026-02-24, says: { ${says} }`)).toEqual({
    id: "reuters-2026-02-24",
    source: "reuters-2026-02-24",
    by: "reuters",
    kind: "reported",
    known: "2026-02-24",
    knownOn: "2026-02-24",
    saidOn: "2026-02-24",
    dated: true,
    at: null,
    note: null,
    says: {
      names: ["B", "A"],
      peak: { fp8: { min: 5, max: 5, unit: "TFLOPS", stated: "exact" } },
      tdp: { min: null, max: 800, unit: "W", stated: "up-to" },
    },
    events: [
      {
        type: "sampled",
        when: null,
        target: "2026-41",
        was: ["2026-33"],
        as: null,
        with: null,
        said: "soon",
        note: null,
      },
    ],
    denies: [],
  });
});

test("the day: written, else published, else read, and never after reading", () => {
  expect(claim("source: reuters-2026-02-24, known: 2026-01, note: n")).toMatchObject({
    known: "2026-01",
    knownOn: "2026-01-31",
  });
  expect(claim("source: reuters-2026-11, note: n")).toMatchObject({ known: "2026-11", knownOn: "2026-11-23" });
  expect(claim("source: wccftech-undated, note: n")).toMatchObject({ known: "2026-11-23", knownOn: "2026-11-23" });
});

test("dated where the speaker published it, or the day is written", () => {
  expect(claim("source: reuters-2026-02-24, by: meta, note: n")).toMatchObject({ dated: false });
  expect(claim("source: reuters-2026-02-24, by: reuters, note: n")).toMatchObject({ dated: true });
  expect(claim("source: reuters-2026-02-24, by: meta, known: 2026-02, note: n")).toMatchObject({ dated: true });
});

test("the kind: the source's, the publisher's, or official for a party", () => {
  expect(claim("source: meta-2026-03-12, note: n")).toMatchObject({ kind: "official" });
  expect(claim("source: wccftech-undated, note: n")).toMatchObject({ kind: "rumour" });
  expect(claim("source: wccftech-undated, by: the-information, note: n")).toMatchObject({ kind: "reported" });
  expect(claim("source: wccftech-undated, by: meta, note: n")).toMatchObject({ kind: "official" });
  expect(claim("source: wccftech-undated, by: meta, kind: filing, note: n")).toMatchObject({ kind: "filing" });
});
