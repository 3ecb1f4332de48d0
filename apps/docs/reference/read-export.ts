import { type JSONOutput, ReflectionKind } from "typedoc";
import type { ReferenceExport, ReferenceMember } from "../src/view/reference/model.ts";
import { memberName, memberType, parametersText, typeParametersText, typeText } from "./type-text.ts";

type Declaration = JSONOutput.DeclarationReflection;

/** A type that is longer says no reader anything; a cut one at least says what it begins with. */
const longestType = 360;
const mostMembers = 80;

const kinds: Readonly<Record<number, ReferenceExport["kind"]>> = {
  [ReflectionKind.Function]: "function",
  [ReflectionKind.Class]: "class",
  [ReflectionKind.Interface]: "interface",
  [ReflectionKind.TypeAlias]: "type",
  [ReflectionKind.Variable]: "value",
};

/** Null for what only passes on an export of another door. */
export function readExport(declaration: Declaration): ReferenceExport | null {
  const kind = kinds[declaration.kind];
  if (kind === undefined) return null;
  const [signature] = declaration.signatures ?? [];
  const comment = signature?.comment ?? declaration.comment;
  const members = (declaration.children ?? []).filter(
    (child) => child.kind !== ReflectionKind.Constructor && !child.flags.isInherited,
  );
  return {
    name: declaration.name,
    kind,
    code: codeOf(declaration, kind),
    text: commentText(comment?.summary),
    parameters: (signature?.parameters ?? []).map(readParameter).filter((one) => one.text !== ""),
    returns: commentText(tagsOf(comment, "@returns")[0]),
    throws: tagsOf(comment, "@throws").map(commentText),
    members: members.slice(0, mostMembers).map(readMember),
    more: Math.max(0, members.length - mostMembers),
  };
}

function codeOf(declaration: Declaration, kind: ReferenceExport["kind"]): string[] {
  const { name } = declaration;
  switch (kind) {
    case "function":
      return (declaration.signatures ?? []).map(
        (one) =>
          `function ${name}${typeParametersText(one.typeParameters)}(${parametersText(one)}): ${typeText(one.type)}`,
      );
    case "class":
      return [`class ${name} extends ${typeText(declaration.extendedTypes?.[0])}`];
    case "interface": {
      const parents = (declaration.extendedTypes ?? []).map(typeText).join(", ");
      return [
        `interface ${name}${typeParametersText(declaration.typeParameters)}${parents === "" ? "" : ` extends ${parents}`}`,
      ];
    }
    case "type":
      return [`type ${name}${typeParametersText(declaration.typeParameters)} = ${cut(typeText(declaration.type))}`];
    case "value":
      return [`const ${name}: ${cut(typeText(declaration.type))}`];
  }
}

function readParameter(parameter: JSONOutput.ParameterReflection): ReferenceMember {
  return { name: parameter.name, type: cut(typeText(parameter.type)), text: commentText(parameter.comment?.summary) };
}

function readMember(child: Declaration): ReferenceMember {
  const comment = child.comment ?? child.signatures?.[0]?.comment;
  return { name: memberName(child), type: cut(memberType(child)), text: commentText(comment?.summary) };
}

function tagsOf(comment: JSONOutput.Comment | undefined, tag: string): JSONOutput.CommentDisplayPart[][] {
  return (comment?.blockTags ?? []).filter((one) => one.tag === tag).map((one) => one.content);
}

function commentText(parts: readonly JSONOutput.CommentDisplayPart[] | undefined): string {
  return (parts ?? [])
    .map((part) => part.text)
    .join("")
    .trim();
}

function cut(text: string): string {
  return text.length <= longestType ? text : `${text.slice(0, longestType)}…`;
}
