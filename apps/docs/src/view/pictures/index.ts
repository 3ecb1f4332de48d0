import type { Library } from "../../library/library.ts";
import { buyersPicture } from "./buyers.ts";
import { capexPicture } from "./capex.ts";
import { dealsPicture } from "./deals.ts";
import { kindsPicture } from "./kinds.ts";
import { movesPicture } from "./moves.ts";
import { mtiaPicture } from "./mtia.ts";
import type { Picture } from "./picture.ts";
import { slipsPicture } from "./slips.ts";
import { termsPicture } from "./terms.ts";
import { vendorPictures } from "./vendors.ts";

export interface Pictures {
  readonly main: readonly Picture[];
  /** One roadmap for each designer of several chips. */
  readonly roadmaps: readonly Picture[];
}

export function viewPictures(library: Library): Pictures {
  return {
    main: [
      mtiaPicture(library),
      dealsPicture(library),
      termsPicture(library),
      buyersPicture(library),
      movesPicture(library),
      capexPicture(library),
      slipsPicture(library),
      kindsPicture(library),
    ],
    roadmaps: vendorPictures(library),
  };
}
