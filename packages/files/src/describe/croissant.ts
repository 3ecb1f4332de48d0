import { speakers } from "../columns/column.ts";
import { type FlatColumn, flatten } from "../columns/flat.ts";
import type { Table } from "../tables/table.ts";
import { about, type DataFile, mediaTypes } from "./data-file.ts";

/** The context that the specification gives, word for word: http://mlcommons.org/croissant/1.0 */
const context = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileProperty: "cr:fileProperty",
  fileObject: "cr:fileObject",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  sc: "https://schema.org/",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
};

const types: Readonly<Record<FlatColumn["type"], string>> = {
  text: "sc:Text",
  number: "sc:Float",
  integer: "sc:Integer",
  boolean: "sc:Boolean",
  day: "sc:Date",
  list: "sc:Text",
  object: "sc:Text",
  json: "sc:Text",
};

/**
 * The Croissant 1.0 description (JSON-LD): every file, and of each table the columns of its CSV file. `day` is the last
 * on which a source was read, since there is no clock in a build.
 */
export function croissant(tables: readonly Table[], files: readonly DataFile[], version: string, day: string): object {
  const { title, description, homepage, keywords, license } = about;
  return {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: title,
    description,
    version,
    license: license.path,
    url: homepage,
    keywords,
    datePublished: day,
    creator: { "@type": "sc:Organization", name: title, url: homepage },
    isLiveDataset: true,
    distribution: files.map(({ name, format, bytes, sha256 }) => ({
      "@type": "cr:FileObject",
      "@id": name,
      name,
      contentUrl: name,
      contentSize: `${bytes} B`,
      encodingFormat: mediaTypes[format],
      sha256,
    })),
    recordSet: tables.map(recordSet),
  };
}

function recordSet({ name, title, description, columns, key }: Table): object {
  return {
    "@type": "cr:RecordSet",
    "@id": name,
    name: title,
    description,
    key: key.map((part) => ({ "@id": `${name}/${part}` })),
    field: flatten(columns).map((column) => ({
      "@type": "cr:Field",
      "@id": `${name}/${column.name}`,
      name: column.name,
      description:
        column.type === "list" || column.type === "object" ? `${column.description} JSON.` : column.description,
      dataType: types[column.type],
      source: { fileObject: { "@id": `${name}.csv` }, extract: { column: column.name } },
      ...(column.refersTo === null || column.refersTo === speakers
        ? {}
        : { references: { field: { "@id": `${column.refersTo}/id` } } }),
    })),
  };
}
