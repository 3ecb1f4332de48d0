/**
 * Turns each column head that is marked `data-sort` into a button. Cells carry their key in `data-key`; cells without
 * one stay last in both directions.
 */
export function enableSorting(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  for (const head of table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const ascending = head.ariaSort === null ? head.dataset.sort === "up" : head.ariaSort !== "ascending";
      for (const other of table.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
      head.ariaSort = ascending ? "ascending" : "descending";
      body.append(...sorted([...body.rows], head.cellIndex, ascending));
    });
  }
}

function sorted(rows: HTMLTableRowElement[], column: number, ascending: boolean): HTMLTableRowElement[] {
  const keyOf = (row: HTMLTableRowElement) => row.cells[column]?.dataset.key ?? "";
  return rows.sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === "" || second === "") return Number(first === "") - Number(second === "");
    const order = compareKeys(first, second);
    return ascending ? order : -order;
  });
}

/** Numbers as numbers (also 6e+10), everything else as text. */
function compareKeys(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b, "en") : x - y;
}
