import * as z from "zod";
import { ClaimKind } from "./value.ts";

/** A publisher as published beside the sources. */
export const PublisherRecord = z
  .strictObject({
    id: z.string().describe("Its id."),
    name: z.string().describe("The name it goes by."),
    kind: ClaimKind.describe("The kind of what it publishes, unless a source says otherwise."),
  })
  .describe("A publisher.");
export type PublisherRecord = Readonly<z.infer<typeof PublisherRecord>>;
