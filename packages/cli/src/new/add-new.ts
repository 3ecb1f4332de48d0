import type { Command } from "commander";
import type { NewFlags } from "./from-flags.ts";

type Run = (dataset: string, id: string | undefined, flags: NewFlags & { readonly dryRun?: boolean }) => Promise<void>;

/** The command `new` with its many flags. */
export function addNew(program: Command, run: Run): void {
  program
    .command("new")
    .description("write a record and its source; asks for what it needs where no flags are given")
    .argument(
      "<dataset>",
      "deal, chip, move, model, organization, person, figure or source; or claim, for a record that is there",
    )
    .argument("[id]", "the file's name, which else follows from the rest; for a claim, the record that gets it")
    .option("--name <text>", "its name, but for moves and figures, whose names are computed")
    .option("--about <key=value...>", "what it is about: designer=meta")
    .option("--source <id>", "a source that is there")
    .option("--url <address>", "a new source: its address")
    .option("--title <text>", "its title, as published")
    .option("--publisher <id>", "who published it")
    .option("--published <when>", "when; left out where it bears no date")
    .option("--read <day>", "the day on which you read it; else today")
    .option("--source-id <id>", "its id; else publisher and date")
    .option("--source-kind <kind>", "what ground it stands on, where that is not its publisher's")
    .option("--language <tag>", "its language, where that is not English")
    .option("--license <name>", "its license, where it names one")
    .option("--archive <address>", "an archived copy")
    .option("--publisher-name <text>", "a new publisher: its name")
    .option("--publisher-kind <kind>", "filing, official, reported, reference, analyst or rumour")
    .option("--by <id>", "who says it, where that is not the publisher")
    .option("--kind <kind>", "what kind of statement it is, where that does not follow")
    .option("--known <when>", "when they said it")
    .option("--at <text>", "paragraph, page or item")
    .option("--say <field=value...>", "what it says: capacity=up to 6 GW, customers=meta,amd, peak.fp8=1200 TFLOPS")
    .option("--event <type=when...>", "what happened: announced=2026-02-24")
    .option("--target <type=when...>", "what is planned: delivered=2026-H2")
    .option("--note <text>", "a qualification in your own words")
    .option("--dry-run", "print the files and write nothing")
    .action(run);
}
