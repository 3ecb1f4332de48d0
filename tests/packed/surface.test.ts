import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";
import { libraries, publicPackages, root } from "../workspace.ts";

const consumer = inject("consumer");
const printer = ts.createPrinter({ removeComments: true });

/**
 * What each package promises, as text: its doors, what it runs on and depends on, and everything that a door exports. The
 * guard reads these files: a line that goes is a major version, a line that comes a minor one (VERSIONING.md). Agree to a
 * change by `npm run test:packed -- -u`.
 */
test.each(publicPackages)("the surface of $manifest.name is the one that was agreed", async ({ manifest }) => {
  const { name, engines, bin, dependencies = {}, exports = {} } = manifest;
  const head = [
    `package ${name}`,
    `engines ${JSON.stringify(engines)}`,
    ...(bin === undefined ? [] : [`bin ${JSON.stringify(bin)}`]),
    `depends on ${Object.keys(dependencies).sort().join(", ") || "nothing"}`,
    ...Object.entries(exports).map(([door, target]) => `door ${door}: ${conditions(target).join(", ")}`),
  ];
  const isLibrary = libraries.some((library) => library.manifest.name === name);
  const doors = isLibrary ? Object.keys(exports).filter((door) => !/json|\*/.test(door)) : [];
  const text = [...head, ...doors.flatMap((door) => ["", `# ${door}`, ...declarations(name, door)])].join("\n");
  const file = `${name.replace("@ai-almanac/", "")}.txt`;
  await expect(`${text}\n`).toMatchFileSnapshot(join(root, "tests/surface", file));
});

/** The paths of conditions that lead to a file: `import.types`, `require.default` … */
function conditions(target: unknown): string[] {
  if (typeof target !== "object" || target === null) return ["file"];
  return Object.entries(target).flatMap(([condition, inner]) =>
    conditions(inner).map((rest) => (rest === "file" ? condition : `${condition}.${rest}`)),
  );
}

/** Every export of a door with its declaration on one line, sorted by name. Ids are data, and change with it. */
function declarations(name: string, door: string): string[] {
  const specifier = door.replace(".", name);
  const file = join(consumer, `surface-${specifier.replace(/\W/g, "-")}.mts`);
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, types: [], noEmit: true };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, `import * as door from "${specifier}"; door;`, 99) : read(path, ...rest);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const statement = program.getSourceFile(file)?.statements[0] as ts.ImportDeclaration;
  const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier);
  if (symbol === undefined) throw new Error(`${specifier} cannot be resolved`);
  return checker
    .getExportsOfModule(symbol)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((exported) => {
      const own = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return (own.declarations ?? []).flatMap((node) => declarationLines(exported.name, node));
    });
}

/** One line; of an interface one a member, so that a changed field is a changed line. */
function declarationLines(name: string, node: ts.Declaration): string[] {
  if (!ts.isInterfaceDeclaration(node)) return [`${name}: ${shortened(textOf(node))}`];
  // Ids are data.
  if (/Ids$/.test(name)) return [`${name}: interface`];
  const parents = node.heritageClauses?.map(textOf).join(" ") ?? "";
  const parameters = node.typeParameters?.map(textOf).join(", ") ?? "";
  const head = `interface${parameters === "" ? "" : `<${parameters}>`} ${parents}`.trim();
  const members = node.members.map((member) => {
    const own = member.name === undefined ? "()" : member.name.getText();
    return `${name}.${own}: ${textOf(member)}`;
  });
  return [`${name}: ${head}`, ...members];
}

/** The inside of a zod schema is what its inferred type says, and pages long. */
function shortened(text: string): string {
  return text.length > 400 ? text.replace(/(\bz\.Zod\w+)<.*/, "$1<…>") : text;
}

function textOf(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, " ");
  return text.replace(/^(export |declare )+/, "");
}
