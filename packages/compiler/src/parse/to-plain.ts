import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import type { Path, ProblemText } from "../problem/problem.ts";
import { quote } from "../problem/quote.ts";
import { keyText } from "./locate.ts";
import * as refused from "./refused.ts";

type Report = (offset: number, path: Path, text: ProblemText) => unknown;

export interface Plain {
  readonly value: unknown;
  /** False where something was refused that leaves a hole. */
  readonly isWhole: boolean;
}

/** A record needs six levels. */
const mostLevels = 16;
const bannedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
/** Control characters but for tab and line breaks, marks that turn the reading direction, and the byte order mark. */
const hidden = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Nodes to plain values; anchors, aliases, tags and whatever else could surprise is reported instead. */
export function toPlain(
  contents: ParsedNode | null,
  lineOf: (offset: number) => { line: number },
  report: Report,
): Plain {
  let isWhole = contents !== null;
  if (contents === null) report(0, [], refused.emptyFile);
  const value = plain(contents, []);
  return { value, isWhole };

  function refuse(offset: number, path: Path, text: ProblemText): undefined {
    report(offset, path, text);
    isWhole = false;
  }

  function plain(node: ParsedNode | null, path: Path): unknown {
    if (node === null) return null;
    const offset = node.range[0];
    if (isAlias(node)) return refuse(offset, path, refused.alias(node.source));
    if (node.anchor !== undefined) report(offset, path, refused.anchor(node.anchor));
    if (node.tag !== undefined) report(offset, path, refused.tag(node.tag));
    if (path.length > mostLevels) return refuse(offset, path, refused.depth);
    if (isSeq(node)) return node.items.map((item, index) => plain(item as ParsedNode, [...path, index]));
    if (isMap(node)) return plainMap(node, path);
    return plainScalar(node, path);
  }

  function plainMap(map: YAMLMap, path: Path): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const first = new Map<string, number>();
    for (const pair of map.items) {
      const keyNode = pair.key as ParsedNode | null;
      const offset = keyNode?.range[0] ?? map.range?.[0] ?? 0;
      if (!isScalar(keyNode) || keyNode.value === null) {
        report(offset, path, refused.key);
        continue;
      }
      plain(keyNode as ParsedNode, path);
      const key = keyText(keyNode);
      const earlier = first.get(key);
      const keyPath = [...path, key];
      if (earlier !== undefined) report(offset, keyPath, refused.twice(key, lineOf(earlier).line));
      else if (bannedKeys.has(key)) report(offset, keyPath, refused.banned(key));
      else if (key === "<<") refuse(offset, keyPath, refused.merge);
      else value[key] = plain(pair.value as ParsedNode | null, keyPath);
      first.set(key, earlier ?? offset);
    }
    return value;
  }

  function plainScalar(node: Scalar.Parsed, path: Path): unknown {
    const { value, source } = node;
    if (typeof value === "string") {
      if (hidden.test(value)) report(node.range[0], path, refused.control(value));
      return value;
    }
    // 010, 0x1F, 1e3 and 4.10 would each be printed as something else than was written.
    if (typeof value !== "number" || String(value) === source) return value;
    report(node.range[0], path, refused.number(quote(source)));
    return source;
  }
}
