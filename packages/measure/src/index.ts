export { type DatasetCoverage, measureCoverage, type ReadPage } from "./measure-coverage.ts";
export { writtenClaims } from "./written-claims.ts";
