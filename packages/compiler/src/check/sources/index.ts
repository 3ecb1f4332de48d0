import type { SourceRule } from "../rule.ts";
import { sourceDays } from "./source-days.ts";
import { sourceSpeakers } from "./source-speakers.ts";
import { sourceTexts } from "./source-texts.ts";

/** Every rule that looks at one source. */
export const sourceRules: readonly SourceRule[] = [sourceDays, sourceSpeakers, sourceTexts];
