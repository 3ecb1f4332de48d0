export { AuthoredClaim } from "./authored/claim.ts";
export { AuthoredEvent } from "./authored/event.ts";
export { Publisher, PublisherFile } from "./authored/publisher.ts";
export { AuthoredRecord } from "./authored/record.ts";
export {
  AuthoredChip,
  AuthoredDeal,
  AuthoredFigure,
  AuthoredModel,
  AuthoredMove,
  AuthoredOrganization,
  AuthoredPerson,
} from "./authored/records.ts";
export { Redirect, RedirectFile } from "./authored/redirect.ts";
export { AuthoredRuling } from "./authored/ruling.ts";
export { authoredSchemas } from "./authored/schemas.ts";
export { AuthoredSource } from "./authored/source.ts";
export { AuthoredWhen } from "./authored/value.ts";
export { axes } from "./datasets/axes.ts";
export { type ClaimDatasetName, definitionOf, definitions } from "./datasets/index.ts";
export { type SourceKey, sourceKeys } from "./datasets/sources.ts";
export { describeAbout, describeField } from "./describe/describe-field.ts";
export { type FieldKind, fieldKinds } from "./field-kinds/field-kinds.ts";
export type { AboutKey, AboutKind, DatasetDefinition, EventRole, EventType } from "./fields/dataset.ts";
export { type DatasetName, datasetNames } from "./fields/dataset-name.ts";
export type {
  BooleanField,
  EnumField,
  Field,
  QuantityField,
  ReferenceField,
  SetField,
  TableField,
  TextField,
  WhenField,
  WordSetField,
} from "./fields/field.ts";
export { resolvedJsonSchema } from "./json-schema/resolved-json-schema.ts";
export type { JsonSchema } from "./json-schema/to-json-schema.ts";
export { Claim, EventStatement, RecordClaims, Ruling } from "./resolved/claim.ts";
export { ResolvedEvent, Status, Target } from "./resolved/event.ts";
export { PublisherRecord } from "./resolved/publisher.ts";
export { Quantity, TableRow } from "./resolved/quantity.ts";
export { Chip, Deal, Figure, Model, Move, Organization, Person } from "./resolved/records.ts";
export { resolvedSchemas } from "./resolved/schemas.ts";
export { Source } from "./resolved/source.ts";
export { ClaimKind, When } from "./resolved/value.ts";
export { sharedTypeSource } from "./type-source/shared-type-source.ts";
export { sourceTypeSource } from "./type-source/source-type-source.ts";
export { typeSource } from "./type-source/type-source.ts";
export { claimKinds } from "./values/claim-kind.ts";
