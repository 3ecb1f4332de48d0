import type { Quantity } from "@ai-almanac/query";
import type { Markup } from "../draw/element.ts";
import type { AnyRecord, Library } from "../library/library.ts";
import { indexPath, pathTo } from "./paths.ts";
import { capexFigure } from "./pictures/capex.ts";
import type { Pictures } from "./pictures/index.ts";
import type { Picture } from "./pictures/picture.ts";
import type { References } from "./references.ts";
import { viewStatus } from "./status-line.ts";
import { moneyDrawnColumn, nameColumn, quantityColumn } from "./tables/columns.ts";
import { indexTables } from "./tables/index-tables.ts";
import { type TableView, viewTable } from "./tables/table.ts";

/** A picture of the home page: its question leads to the page with the table of what it draws. */
export interface HomePicture {
  readonly href: string;
  readonly question: string;
  readonly lede: string;
  readonly drawing: Markup;
}

/** What the home page draws, and what it only asks. */
export interface HomePictures {
  readonly first: HomePicture | null;
  readonly deals: {
    readonly href: string;
    readonly question: string;
    readonly lede: string;
    readonly table: TableView;
  };
  readonly drawn: readonly HomePicture[];
  readonly asked: readonly Pick<HomePicture, "href" | "question" | "lede">[];
}

/** Whose spending the home page shows. */
const spender = "meta";
const dealsShown = 7;

export function homePictures(library: Library, references: References, { main }: Pictures): HomePictures {
  const [first, ...others] = main;
  const found = (slug: string) => main.find((picture) => picture.slug === slug);
  const spending = capexFigure(library, spender);
  const capex: HomePicture[] =
    spending?.drawing == null
      ? []
      : [
          {
            href: pathTo("pictures/capex/"),
            question: spending.question,
            lede: spending.note ?? "",
            drawing: spending.drawing,
          },
        ];
  const drawn = [...capex, ...["moves", "slips"].flatMap((slug) => drawnOf(found(slug)))];
  const shown = new Set(drawn.map(({ href }) => href));
  return {
    first: drawnOf(first)[0] ?? null,
    deals: {
      href: indexPath("deals"),
      question: indexTables.deals.question,
      lede: "The largest of those that stand, in dollars. A bar ends where the statement ends.",
      table: largestDeals(library, references),
    },
    drawn,
    asked: others.map(askedOf).filter(({ href }) => !shown.has(href)),
  };
}

function drawnOf(picture: Picture | undefined): HomePicture[] {
  const drawing = picture?.figures[0]?.drawing;
  return picture === undefined || drawing == null ? [] : [{ ...askedOf(picture), drawing }];
}

function askedOf({ slug, question, lede }: Picture) {
  return { href: pathTo(`pictures/${slug}/`), question, lede };
}

function largestDeals(library: Library, references: References): TableView {
  const dataset = library.datasets.deals;
  const isStopped = (deal: AnyRecord) => ["cancelled", "shelved"].includes(viewStatus(dataset, deal)?.mark ?? "");
  const largest = dataset.records
    .filter((deal) => (deal.value as Quantity | null)?.unit === "USD" && !isStopped(deal))
    .toSorted((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1))
    .slice(0, dealsShown);
  const columns = [nameColumn("Deal"), quantityColumn("Value", "value"), moneyDrawnColumn("value")];
  return viewTable("The largest deals", columns, largest, { library, references, dataset });
}

/** By the floor, or where there is none by the ceiling. */
function size(deal: AnyRecord): number {
  const { min, max, stated } = deal.value as Quantity;
  return stated === "undisclosed" ? -1 : (min ?? max ?? 0);
}
