import type { FieldChange } from "./data-diff.ts";

const mostMembers = 6;

/** A change of one field on one line: `value: undisclosed → about $60 bn`, `customers: + apple`, `now contested: value`. */
export function wordField({ field, before, after, members }: FieldChange): string {
  if (members !== null && (field === "contested" || field === "unconfirmed")) {
    const lines = [
      ...(members.added.length > 0 ? [`now ${field}: ${members.added.join(", ")}`] : []),
      ...(members.removed.length > 0 ? [`no longer ${field}: ${members.removed.join(", ")}`] : []),
    ];
    return lines.join("; ");
  }
  if (members !== null) {
    const signs = [...members.added.map((member) => `+ ${member}`), ...members.removed.map((member) => `− ${member}`)];
    const rest = signs.length - mostMembers;
    return `${field}: ${signs.slice(0, mostMembers).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  }
  return `${field}: ${before ?? "nothing"} → ${after ?? "nothing"}`;
}
