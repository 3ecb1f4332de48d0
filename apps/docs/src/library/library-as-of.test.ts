import { expect, test } from "vitest";
import { buildLibrary } from "../../test-support/build-library.ts";
import { libraryAsOf } from "./library-as-of.ts";

const library = buildLibrary(
  {
    organizations: { meta: { name: "Meta", about: { kind: "company" }, claims: [{ source: "paper-2026-06-01" }] } },
    models: {
      avocado: {
        name: "Muse Spark",
        about: { developer: "meta" },
        claims: [
          { source: "paper-2026-01-01", says: { names: ["Avocado"], access: "open" } },
          { source: "paper-2026-04-08", says: { names: ["Muse Spark"], access: "closed" } },
        ],
        rulings: [{ field: "access", prefer: "paper-2026-04-08", why: "it is out" }],
      },
    },
  },
  { "paper-2026-04-08": { title: "Muse Spark is out" } },
);

test("a record is what was known of it, under the name that it had", () => {
  const past = libraryAsOf(library, "2026-02-01");
  expect(past.get("models", "avocado")).toMatchObject({ name: "Avocado", access: "open" });
  expect(past.datasets.models.claims.records[0]?.claims).toHaveLength(1);
  expect(past.datasets.models.claims.records[0]?.rulings).toEqual([]);
});

test("before its first claim a record is not there", () => {
  expect(libraryAsOf(library, "2025-12-31").datasets.models.records).toEqual([]);
});

test("who was not recorded yet still has a name, and a record its first one", () => {
  const past = libraryAsOf(library, "2025-12-31");
  expect(past.get("organizations", "meta")).toBeUndefined();
  expect(past.nameOf("organizations", "meta")).toBe("Meta");
  expect(past.nameOf("models", "avocado")).toBe("Avocado");
  expect(past.nameOf("models", "nothing")).toBeUndefined();
});

test("the title of a page of later tells nothing", () => {
  expect(libraryAsOf(library, "2026-02-01").source("paper-2026-04-08")?.title).toBe("Told in a later page");
  expect(libraryAsOf(library, "2026-04-08").source("paper-2026-04-08")?.title).toBe("Muse Spark is out");
});

test("a library knows its last day", () => {
  expect(library.latest).toBe("2026-06-01");
  expect(libraryAsOf(library, "2026-02-01")).toMatchObject({ latest: "2026-06-01", day: "2026-02-01" });
});
