import { library } from "../site.ts";
import { viewPictures } from "./index.ts";

/** Computed once for all pages of a build. */
export const pictures = viewPictures(library);
