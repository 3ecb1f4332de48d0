import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { definitions } from "../datasets/index.ts";
import { sharedTypeSource } from "./shared-type-source.ts";
import { sourceTypeSource } from "./source-type-source.ts";
import { typeSource } from "./type-source.ts";

const here = dirname(fileURLToPath(import.meta.url));
const emittedFile = join(here, "virtual-emitted.ts");
const checkFile = join(here, "virtual-check.ts");
const config = join(here, "../../tsconfig.json");

const records = [...Object.values(definitions).map((definition) => definition.type), "Source", "PublisherRecord"];
const withQuery = ["When", "Quantity", "ClaimKind", "EventStatement", "Claim", "Ruling", "RecordClaims"].concat([
  "ResolvedEvent",
  "Status",
  "Target",
  "TableRow",
  "FieldKind",
]);

const emitted = [sharedTypeSource(), ...Object.values(definitions).map(typeSource), sourceTypeSource()].join("\n");

/** Assignable both ways, and with the same keys. */
const check = `
import type * as Emitted from "./virtual-emitted.ts";
import type * as Schema from "../index.ts";
import type * as Query from "../../../query/src/types.ts";
type Same<A, B> = [A, keyof A] extends [B, keyof B] ? ([B, keyof B] extends [A, keyof A] ? true : false) : false;
${[...records, ...withQuery].map((name) => `true satisfies Same<Emitted.${name}, Schema.${name}>;`).join("\n")}
${withQuery.map((name) => `true satisfies Same<Emitted.${name}, Query.${name}>;`).join("\n")}
true satisfies Same<Emitted.Stated, Query.Stated>;
true satisfies Same<Emitted.ClaimSet<Emitted.Deal>, Query.ClaimSet<Schema.Deal>>;
${Object.values(definitions)
  .map(({ type }) => `({}) as Emitted.${type} satisfies Query.ResolvedRecord;`)
  .join("\n")}
`;

test("emitted interfaces, inferred schemas and query's types are the same", { timeout: 60_000 }, () => {
  expect(problems(check)).toEqual([]);
});

test("the comparison notices a difference", { timeout: 60_000 }, () => {
  expect(problems(`${check}\ntrue satisfies Same<Emitted.Deal, Schema.Chip>;`)).toHaveLength(1);
});

test("the interface of a person reads well", () => {
  expect(typeSource(definitions.people)).toMatchInlineSnapshot(`
    "/** People named by moves, deals and organizations; their careers are read from moves. */
    export interface Person {
      /** Its id, stable; a renamed id leaves a redirect. */
      readonly id: string;
      /** The name it goes by; before sources used that name, the name that they used. */
      readonly name: string;
      /** Other names, for search only. */
      readonly aliases: readonly string[];
      /** Its ids elsewhere, by catalogue. */
      readonly sameAs: Readonly<Record<string, string>>;
      /** Names under which sources speak of the person. */
      readonly names: readonly string[];
      /** Who advised the person's doctorate. Ids of people. */
      readonly advisors: readonly string[];
      /** Awards of the field. */
      readonly awards: readonly string[];
      /** Work the person is known for. */
      readonly knownFor: readonly string[];
      /** On what live claims contradict: field names, rows such as \`peak.fp8\`, event types, \`status\`. */
      readonly contested: readonly string[];
      /** Fields that rest on an analyst or a rumour alone. */
      readonly unconfirmed: readonly string[];
      /** Ids of the sources of all its claims, sorted. */
      readonly sources: readonly string[];
    }
    "
  `);
});

function problems(text: string): string[] {
  const virtual = new Map([
    [emittedFile, emitted],
    [checkFile, text],
  ]);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => virtual.has(file) || fileExists(file);
  host.readFile = (file) => virtual.get(file) ?? readFile(file);
  const program = ts.createProgram([checkFile], options, host);
  return ts.getPreEmitDiagnostics(program).map((found) => ts.flattenDiagnosticMessageText(found.messageText, "\n"));
}
