import { almanac } from "../library/almanac.ts";
import { indexReferences } from "./references.ts";
import { indexSources } from "./source-page.ts";

/** Computed once for all pages of a build. */
export const library = almanac;
export const references = indexReferences(almanac);
export const sourceReaders = indexSources(almanac);
