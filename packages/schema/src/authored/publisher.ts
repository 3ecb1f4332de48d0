import * as z from "zod";
import { claimKindMeaning, claimKinds } from "../values/claim-kind.ts";
import { idPattern } from "../values/patterns.ts";
import { Text } from "./value.ts";

/** One line of publishers.yaml. */
export const Publisher = z
  .strictObject({
    name: Text.meta({ description: "The name it goes by.", examples: ["The Information"] }),
    kind: z
      .enum(claimKinds)
      .describe(`${claimKindMeaning} What it publishes is of this kind unless a source says otherwise.`),
  })
  .meta({ description: "A publisher.", examples: [{ name: "The Information", kind: "reported" }] });
export type Publisher = z.infer<typeof Publisher>;

/** The whole of publishers.yaml, by id. */
export const PublisherFile = z
  .record(z.string().regex(idPattern), Publisher)
  .describe("Publishers by id, one line each. Their ids share one name space with those of organizations and people.");
export type PublisherFile = z.infer<typeof PublisherFile>;
