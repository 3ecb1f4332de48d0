import { describe, expect, test } from "vitest";
import type { Cell } from "../view/tables/table.ts";
import { chooseRows, countFacet } from "./choose-rows.ts";
import { toCsv, toJson } from "./export.ts";
import type { IndexRow, IndexView } from "./index-view.ts";
import { readState, writeState } from "./state.ts";

const head = (name: string): Cell => ({ kind: "head", link: { text: name, href: null }, note: null, key: name });
const amount = (text: string, key: string): Cell => ({ kind: "text", text, contested: false, key });
const empty: Cell = { kind: "empty", key: "" };

function row(id: string, name: string, value: Cell, designer: string, contested = false): IndexRow {
  return { id, cells: [head(name), value], facets: { designer: [designer] }, contested, find: `alias-${id}` };
}

const plain = { numeric: false, scale: null, named: false } as const;
const index: IndexView = {
  columns: [
    { ...plain, label: "Chip", sort: "up" },
    { ...plain, label: "Memory size", sort: "down" },
  ],
  ordered: null,
  facets: [{ key: "designer", label: "Designer", options: [] }],
  rows: [
    row("a", "Iris", amount("288 GB", "288"), "meta", true),
    row("b", "=SUM(A1)", empty, "amd"),
    row("c", 'Venice "X", 2', amount("1,000 GB", "1000"), "amd"),
  ],
};
const state = (address: string) => readState(new URLSearchParams(address), index);
const ids = (address: string) => chooseRows(index, state(address)).map(({ id }) => id);

describe("rows", () => {
  test("are found by what they show and by other names, every word of it", () => {
    expect(ids("q=venice")).toEqual(["c"]);
    expect(ids("q=288 IRIS")).toEqual(["a"]);
    expect(ids("q=alias-b")).toEqual(["b"]);
    expect(ids("q=iris venice")).toEqual([]);
  });

  test("are filtered by facet and by doubt", () => {
    expect(ids("designer=amd")).toEqual(["b", "c"]);
    expect(ids("contested=1")).toEqual(["a"]);
  });

  test("sort by number both ways, silence last", () => {
    expect(ids("sort=memory-size")).toEqual(["a", "c", "b"]);
    expect(ids("sort=-memory-size")).toEqual(["c", "a", "b"]);
  });

  test("are counted by facet as if that facet were open", () => {
    expect([...countFacet(index, state("designer=meta"), "designer")]).toEqual([
      ["meta", 1],
      ["amd", 2],
    ]);
  });
});

describe("the address", () => {
  test("holds the whole state and leaves the rest alone", () => {
    const address = new URLSearchParams("asof=2026-02-26&page=9");
    writeState(address, state("q=iris&designer=meta&contested=1&sort=-memory-size&page=2"), index.facets);
    expect(address.toString()).toBe("asof=2026-02-26&page=2&q=iris&designer=meta&contested=1&sort=-memory-size");
    expect(readState(address, index)).toEqual(state("q=iris&designer=meta&contested=1&sort=-memory-size&page=2"));
  });

  test("of nonsense is the index as it comes", () => {
    expect(state("sort=nothing&page=-3&designer=")).toEqual({
      find: "",
      facets: {},
      contested: false,
      sort: null,
      page: 1,
    });
  });
});

describe("exports", () => {
  test("CSV quotes every cell and disarms formulas", () => {
    expect(toCsv(index, index.rows)).toBe(
      [
        '"id","Chip","Memory size","contested"',
        '"a","Iris","288 GB","yes"',
        `"b","'=SUM(A1)","","no"`,
        '"c","Venice ""X"", 2","1,000 GB","no"',
        "",
      ].join("\r\n"),
    );
  });

  test.each(["+1+1", "-1+1", "@SUM", "\t=1", " =1", "|x", "%0A"])("%j becomes text", (name) => {
    const [, line] = toCsv(index, [row("d", name, empty, "x")]).split("\r\n");
    expect(line).toContain(`"'${name}"`);
  });

  test("numbers stay numbers", () => {
    expect(toCsv(index, [row("d", "-12.5", empty, "x")])).toContain('"-12.5"');
  });

  test("JSON keeps values as they are shown, null where nobody speaks", () => {
    expect(JSON.parse(toJson(index, index.rows))[1]).toEqual({
      id: "b",
      Chip: "=SUM(A1)",
      "Memory size": null,
      contested: false,
    });
  });
});
