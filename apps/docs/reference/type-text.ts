import type { JSONOutput } from "typedoc";

type Type = JSONOutput.SomeType;

/** A type as TypeScript. */
export function typeText(type: Type | undefined): string {
  if (type === undefined) return "unknown";
  switch (type.type) {
    case "intrinsic":
      return type.name;
    case "literal":
      return JSON.stringify(type.value) ?? "undefined";
    case "reference":
      return `${type.name}${list(type.typeArguments, "<", ">")}`;
    case "array":
      return `${grouped(type.elementType)}[]`;
    case "union":
      return type.types.map((one) => (one.type === "conditional" ? `(${typeText(one)})` : typeText(one))).join(" | ");
    case "intersection":
      return type.types.map(grouped).join(" & ");
    case "typeOperator":
      return `${type.operator} ${grouped(type.target)}`;
    case "tuple":
      return `[${(type.elements ?? []).map(typeText).join(", ")}]`;
    case "namedTupleMember":
      return `${type.name}${type.isOptional ? "?" : ""}: ${typeText(type.element)}`;
    case "optional":
      return `${typeText(type.elementType)}?`;
    case "rest":
      return `...${typeText(type.elementType)}`;
    case "indexedAccess":
      return `${grouped(type.objectType)}[${typeText(type.indexType)}]`;
    case "conditional":
      return `${typeText(type.checkType)} extends ${typeText(type.extendsType)} ? ${typeText(type.trueType)} : ${typeText(type.falseType)}`;
    case "mapped":
      return `{ [${type.parameter} in ${typeText(type.parameterType)}]: ${typeText(type.templateType)} }`;
    case "query":
      return `typeof ${typeText(type.queryType)}`;
    case "predicate":
      return `${type.name} is ${typeText(type.targetType)}`;
    case "templateLiteral":
      return `\`${type.head}${type.tail.map(([inner, text]) => `\${${typeText(inner)}}${text}`).join("")}\``;
    case "inferred":
      return `infer ${type.name}`;
    case "reflection":
      return declarationText(type.declaration);
    default:
      return "unknown";
  }
}

function grouped(type: Type): string {
  const text = typeText(type);
  const isCompound = ["union", "intersection", "typeOperator", "conditional", "query"].includes(type.type);
  return isCompound || text.includes("=>") ? `(${text})` : text;
}

/** An object or function type that has no name of its own. */
function declarationText(declaration: JSONOutput.DeclarationReflection): string {
  const [signature] = declaration.signatures ?? [];
  if (signature !== undefined) return `(${parametersText(signature)}) => ${typeText(signature.type)}`;
  const members = (declaration.children ?? []).map((child) => `${memberName(child)}: ${memberType(child)}`);
  const index = (declaration.indexSignatures ?? []).map(
    (one) => `[key: ${typeText(one.parameters?.[0]?.type)}]: ${typeText(one.type)}`,
  );
  const all = [...index, ...members];
  return all.length === 0 ? "{}" : `{ ${all.join("; ")} }`;
}

export function memberName({ name, flags }: JSONOutput.DeclarationReflection | JSONOutput.ParameterReflection): string {
  return `${name}${flags.isOptional ? "?" : ""}`;
}

/** Of a property its type, of a method its signature as a function type. */
export function memberType(child: JSONOutput.DeclarationReflection): string {
  const [signature] = child.signatures ?? [];
  if (signature !== undefined) return `(${parametersText(signature)}) => ${typeText(signature.type)}`;
  return typeText(child.type ?? child.getSignature?.type);
}

export function parametersText(signature: JSONOutput.SignatureReflection): string {
  return (signature.parameters ?? [])
    .map(
      (one) =>
        `${one.flags.isRest ? "..." : ""}${one.name}${one.flags.isOptional || one.defaultValue ? "?" : ""}: ${typeText(one.type)}`,
    )
    .join(", ");
}

export function typeParametersText(parameters: readonly JSONOutput.TypeParameterReflection[] | undefined): string {
  if (parameters === undefined || parameters.length === 0) return "";
  const texts = parameters.map((one) => {
    const limit = one.type === undefined ? "" : ` extends ${typeText(one.type)}`;
    return `${one.name}${limit}${one.default === undefined ? "" : ` = ${typeText(one.default)}`}`;
  });
  return `<${texts.join(", ")}>`;
}

function list(types: readonly Type[] | undefined, open: string, close: string): string {
  return types === undefined || types.length === 0 ? "" : `${open}${types.map(typeText).join(", ")}${close}`;
}
