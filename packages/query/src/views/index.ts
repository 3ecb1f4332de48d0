export { type Contested, contested } from "./contested.ts";
export { type Counterparty, type DealLike, type Exposure, exposure, type Role, type RoleExposure } from "./exposure.ts";
export { type Flow, type FlowOptions, flows, type MoveLike } from "./flows.ts";
export { type IndexField, type IndexKey, indexBy } from "./index-by.ts";
export { type ChipLike, type Place, type RoadmapEntry, type RoadmapOptions, roadmap } from "./roadmap.ts";
