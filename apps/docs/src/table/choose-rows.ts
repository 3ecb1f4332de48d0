import type { Cell } from "../view/tables/table.ts";
import type { IndexRow, IndexView } from "./index-view.ts";
import type { TableState } from "./state.ts";

/** The rows that a state asks for, in its order; pages are not cut yet. */
export function chooseRows(index: IndexView, state: TableState): readonly IndexRow[] {
  const words = state.find
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = index.rows.filter((row) => isWanted(row, state) && words.every((word) => isNamed(row, word)));
  const column = index.columns.findIndex((one) => one.label === state.sort?.column);
  return column < 0 || state.sort === null ? found : sortRows(found, column, state.sort.ascending);
}

/** How many rows each value of a facet would leave, all other choices kept. */
export function countFacet(index: IndexView, state: TableState, facet: string): Map<string, number> {
  const { [facet]: _, ...others } = state.facets;
  const counts = new Map<string, number>();
  for (const row of chooseRows(index, { ...state, facets: others, sort: null })) {
    for (const value of row.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function isWanted(row: IndexRow, state: TableState): boolean {
  if (state.contested && !row.contested) return false;
  return Object.entries(state.facets).every(([key, value]) => row.facets[key]?.includes(value) ?? false);
}

function isNamed(row: IndexRow, word: string): boolean {
  return row.find.includes(word) || row.cells.some((cell) => cellText(cell).toLowerCase().includes(word));
}

/** The words that a cell shows. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case "head":
      return cell.note === null ? cell.link.text : `${cell.link.text} ${cell.note}`;
    case "text":
      return cell.text;
    case "links":
      return cell.items.map((link) => link.text).join(", ");
    case "when":
      return cell.when.text;
    case "status":
      return cell.status.word;
    default:
      return "";
  }
}

/** Cells without a key stay last in both directions. */
function sortRows(rows: readonly IndexRow[], column: number, ascending: boolean): IndexRow[] {
  const keyOf = (row: IndexRow) => row.cells[column]?.key ?? "";
  return rows.toSorted((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === "" || second === "") return Number(first === "") - Number(second === "");
    const order = compareKeys(first, second);
    return ascending ? order : -order;
  });
}

const words = new Intl.Collator("en", { numeric: true });

/** Numbers as numbers (also 6e+10), everything else as text. */
function compareKeys(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? words.compare(a, b) : x - y;
}
