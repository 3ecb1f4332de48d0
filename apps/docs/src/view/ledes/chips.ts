import { chipKind } from "../tables/chip-kind.ts";
import { enumerate } from "../words.ts";
import type { Lede } from "./lede.ts";
import { nameOf, namesOf, quantityText, sentence, statusClause } from "./phrases.ts";

/** `A 2 nm custom chip by Meta, made by TSMC, for training; cancelled 16–22 Feb 2026, as The Information reports.` */
export const chipLede: Lede = (context) => {
  const { library, record } = context;
  const process = record.contested.includes("process") ? null : quantityText(record.process);
  const kind = [process, chipKind(record)].filter((word) => word !== null).join(" ");
  const foundry = nameOf(library, "organizations", record.foundry);
  const partners = namesOf(library, "organizations", record.partners);
  const workloads = record.workloads as readonly string[];
  const what = [
    `${/^[aeiou8]/i.test(kind) ? "an" : "a"} ${kind} by ${nameOf(library, "organizations", record.designer)}`,
    partners.length > 0 && partners.length < 4 ? `with ${enumerate(partners)}` : null,
    foundry !== null && !record.contested.includes("foundry") ? `made by ${foundry}` : null,
    workloads.length > 0 && workloads.length < 4 ? `for ${enumerate(workloads)}` : null,
  ];
  return sentence([what.filter((part) => part !== null).join(", "), statusClause(context)], "; ");
};
