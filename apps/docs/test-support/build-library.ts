import {
  bounds,
  type Claim,
  type ClaimKind,
  type EventStatement,
  parseQuantity,
  parseWhen,
  type RecordClaims,
  type Ruling,
  resolve,
} from "@ai-almanac/query";
import { type ClaimDatasetName, definitions, fieldKinds } from "@ai-almanac/schema";
import { createLibrary } from "../src/library/create-library.ts";
import type { Library, Publisher, Redirects, SourceRecord } from "../src/library/library.ts";

/** A record as short as tests want to write it; what the compiler would fill in has defaults. */
export interface ShortRecord {
  readonly name: string;
  readonly about?: Readonly<Record<string, string>>;
  readonly claims: readonly ShortClaim[];
  readonly rulings?: readonly (Partial<Ruling> & { readonly field: string; readonly why: string })[];
}

export interface ShortClaim {
  readonly id?: string;
  readonly source: string;
  readonly by?: string;
  readonly kind?: ClaimKind;
  readonly known?: string;
  readonly at?: string;
  readonly note?: string;
  readonly says?: Readonly<Record<string, unknown>>;
  readonly events?: readonly (Partial<EventStatement> & { readonly type: string })[];
  readonly denies?: readonly string[];
}

export type ShortData = Readonly<Partial<Record<ClaimDatasetName, Readonly<Record<string, ShortRecord>>>>>;

/** What the packages would give for these records: sources are named `publisher-day` and made up as they are named. */
export function buildLibrary(
  data: ShortData,
  sourceOverrides: Readonly<Record<string, Partial<SourceRecord>>> = {},
  redirects: Redirects = {},
): Library {
  const sources = new Map<string, SourceRecord>();
  const sourceOf = (id: string): SourceRecord => {
    const source = sources.get(id) ?? { ...inventSource(id), ...sourceOverrides[id] };
    sources.set(id, source);
    return source;
  };
  const datasets = Object.fromEntries(
    Object.values(definitions).map((definition) => {
      const name = definition.name as ClaimDatasetName;
      const fields = fieldKinds(definition);
      const records = Object.entries(data[name] ?? {})
        .map(([id, record]) => recordClaims(name, id, record, sourceOf))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const resolved = records.map((record) => resolve(record, fields)).filter((record) => record !== undefined);
      return [name, { definition, records: resolved, claims: { dataset: name, fields, records } }];
    }),
  ) as unknown as Parameters<typeof createLibrary>[0]["datasets"];
  const speakers = Object.values(datasets).flatMap(({ claims }) =>
    claims.records.flatMap(({ claims }) => claims.map(({ by }) => by)),
  );
  const publishers = [...new Set([...speakers, ...[...sources.values()].map((source) => source.publisher)])].map(
    inventPublisher,
  );
  return createLibrary({ datasets, sources: [...sources.values()], publishers, redirects });
}

function inventSource(id: string): SourceRecord {
  const [, publisher = id, published = null] = /^(.*?)-(\d{4}(?:-\d\d){0,2})(?:-[a-z]+)?$/.exec(id) ?? [];
  return {
    id,
    title: `Report of ${publisher}`,
    url: `https://example.com/${id}`,
    publisher,
    published,
    read: "2026-11-23",
    license: null,
    kind: "reported",
    archive: null,
    language: null,
  };
}

function inventPublisher(id: string): Publisher {
  const name = id.replaceAll("-", " ").replace(/\b\w/g, (letter) => letter.toUpperCase());
  return { id, name: id.length < 4 ? id.toUpperCase() : name };
}

function recordClaims(
  dataset: ClaimDatasetName,
  id: string,
  record: ShortRecord,
  sourceOf: (id: string) => SourceRecord,
): RecordClaims {
  const about = Object.fromEntries(
    Object.keys(definitions[dataset].about).map((key) => [key, record.about?.[key] ?? null]),
  );
  const rulings = (record.rulings ?? []).map((ruling) => ({ prefer: null, reject: [], because: [], ...ruling }));
  const claims = record.claims.map((claim) => fillClaim(dataset, claim, sourceOf(claim.source)));
  return {
    id,
    name: record.name,
    nameKnownOn: firstNamed(claims, record.name),
    aliases: [],
    sameAs: {},
    about,
    claims,
    rulings,
  };
}

function fillClaim(dataset: ClaimDatasetName, claim: ShortClaim, source: SourceRecord): Claim {
  const known = parseWhen(claim.known ?? source.published ?? source.read);
  const last = bounds(known).to ?? source.read;
  const knownOn = last > source.read ? source.read : last;
  const by = claim.by ?? source.publisher;
  return {
    id: claim.id ?? claim.source,
    source: claim.source,
    by,
    kind: claim.kind ?? source.kind,
    known,
    knownOn,
    saidOn: knownOn,
    dated: claim.known !== undefined || by === source.publisher,
    at: claim.at ?? null,
    note: claim.note ?? null,
    says: Object.fromEntries(
      Object.entries(claim.says ?? {}).map(([field, value]) => [field, readValue(dataset, field, value)]),
    ),
    events: (claim.events ?? []).map(fillEvent),
    denies: claim.denies ?? [],
  };
}

function fillEvent(event: NonNullable<ShortClaim["events"]>[number]): EventStatement {
  const filled = { when: null, target: null, was: [], as: null, with: null, said: null, note: null, ...event };
  const { when, target, was } = filled;
  return {
    ...filled,
    when: when === null ? null : parseWhen(when),
    target: target === null ? null : parseWhen(target),
    was: was.map((one) => parseWhen(one)),
  };
}

function readValue(dataset: ClaimDatasetName, name: string, value: unknown): unknown {
  const fields: Readonly<Record<string, { readonly kind: string }>> = definitions[dataset].fields;
  switch (fields[name]?.kind) {
    case "quantity":
      return parseQuantity(String(value));
    case "table":
      return Object.fromEntries(Object.entries(value as object).map(([key, row]) => [key, parseQuantity(String(row))]));
    case "when":
      return parseWhen(String(value));
    case undefined:
      throw new Error(`${dataset} has no field ${name}`);
    default:
      return value;
  }
}

/** The first day on which some claim gives the name, as the compiler fills it in. */
function firstNamed(claims: readonly Claim[], name: string): string | null {
  const naming = claims.filter(({ says }) => Array.isArray(says.names) && says.names.includes(name));
  return naming.map(({ knownOn }) => knownOn).sort()[0] ?? null;
}
