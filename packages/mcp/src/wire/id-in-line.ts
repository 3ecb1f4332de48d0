const atStart = /^\s*\{\s*"jsonrpc"\s*:\s*"2\.0"\s*,\s*"id"\s*:\s*(\d{1,15}|"[\w-]{1,100}")\s*,/;
const atEnd = /"id"\s*:\s*(\d{1,15}|"[\w-]{1,100}")\s*\}\s*$/;

/**
 * The id of a message that is too long to be parsed, from its first and last characters: there it stands as clients write it, and
 * there it can be nothing else if the line is JSON.
 */
export function idInLine(start: string, end: string): string | number | undefined {
  const found = atStart.exec(start)?.[1] ?? atEnd.exec(end)?.[1];
  return found === undefined ? undefined : (JSON.parse(found) as string | number);
}
