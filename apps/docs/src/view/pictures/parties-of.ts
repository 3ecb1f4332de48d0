/** The short name of a deal in a picture: of `Meta and AMD, 6 GW of Instinct GPUs` the parties. */
export function partiesOf(name: string): string {
  return (name.split(/[,:(]/)[0] ?? name).trim();
}
