/** The tables alone: what a record may say, without zod, which costs a program more to load than the data does. */
export { axes } from "./datasets/axes.ts";
export { type ClaimDatasetName, definitionOf, definitions } from "./datasets/index.ts";
export { type SourceKey, sourceKeys } from "./datasets/sources.ts";
export { describeAbout, describeField, describeUnits } from "./describe/describe-field.ts";
export { type FieldKind, fieldKinds } from "./field-kinds/field-kinds.ts";
export type { AboutKey, AboutKind, DatasetDefinition, EventType } from "./fields/dataset.ts";
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
} from "./fields/field.ts";
export { claimKinds } from "./values/claim-kind.ts";
