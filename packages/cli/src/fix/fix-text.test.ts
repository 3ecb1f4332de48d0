import { expect, test } from "vitest";
import { fixText } from "./fix-text.ts";

const days: Record<string, string> = { old: "2026-01-01", new: "2026-02-01" };
const fix = (text: string) =>
  fixText(text, { dataset: "deals", role: "record" }, ({ source }) => days[String(source)] ?? null);

test("keys and claims change places with their comments, and nothing else does", () => {
  const text = `# yaml-language-server: $schema=../x.json
claims:
  # of the new one
  - says: { events: [{ when: Feb 2026, type: announced }], value: 60000000000 USD }   # behind it
    # of the source
    source: new

  - source: old
    # why
    by: amd
    says:
      value: "60 billion USD" # quoted
      kinds: [warrant]
name: X   # the name
`;
  expect(fix(text)).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../x.json
    name: X   # the name
    claims:
      - source: old
        # why
        by: amd
        says:
          kinds: [warrant]
          value: 60e9 USD # quoted

      # of the new one
      - # of the source
        source: new
        says: { value: 60e9 USD, events: [{ type: announced, when: 2026-02 }] }   # behind it
    "
  `);
  expect(fix(fix(text))).toBe(fix(text));
});

test("a file in its one form stays as it is, blanks and quotes too", () => {
  const text = `name:   'X'\nclaims:\n- { source: old,  says: { value:   1e9 USD } }\n\n- source: new\n  note: >\n    folded\n    text\n`;
  expect(fix(text)).toBe(text);
});

test("what is no YAML, or holds what cannot be told apart, stays", () => {
  for (const text of ["a: [", "claims: &a [*a]\nname: X\n", "- 1\n", "claims:\nname: X\n"])
    expect(fix(text)).toBe(text);
});

test("line ends, byte order mark and the last line", () => {
  expect(fix("\ufeffname: X\r\nclaims: []\r\n\r\n")).toBe("name: X\nclaims: []\n");
});

test("claims of unknown days stay in their order", () => {
  const text = "name: X\nclaims:\n  - { source: new }\n  - { source: unknown }\n  - { source: old }\n";
  expect(fix(text)).toBe(text);
});
