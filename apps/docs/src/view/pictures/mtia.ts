import type { AnyRecord, Library } from "../../library/library.ts";
import { viewStatus } from "../status-line.ts";
import { enumerate, inWords } from "../words.ts";
import type { Picture } from "./picture.ts";
import { viewLines } from "./roadmap.ts";

const reported = ["meta-mtia-v3", "meta-mtia-v4", "meta-mtia-v5", "meta-mtia-v6"];
const official = ["meta-mtia-100", "meta-mtia-200", "meta-mtia-300", "meta-mtia-400", "meta-mtia-450", "meta-mtia-500"];

/** The reported line v3 to v6 and its official twin 100 to 500: no source maps one onto the other, so nothing here does. */
export function mtiaPicture(library: Library): Picture {
  const known = (ids: readonly string[]): AnyRecord[] =>
    ids.map((id) => library.get("chips", id)).filter((chip) => chip !== undefined);
  const [press, numbered] = [known(reported), known(official)];
  return {
    slug: "mtia",
    name: "MTIA, v3 to v6 and 100 to 500",
    question: "Which MTIA chips did Meta plan, ship and drop?",
    lede: ledeOf(library, press, numbered),
    about: [...press, ...numbered].map((chip) => chip.id),
    figures: [
      viewLines(library, {
        id: "reported",
        question: "What became of v3 to v6, the line that the press reported?",
        note: "A band is as wide as what is not known: a plan for a year is drawn as that year.",
        dataset: "chips",
        records: press,
      }),
      viewLines(library, {
        id: "official",
        question: "When did 100 to 500 come, the line that Meta numbered?",
        note: "A half-year is drawn as a half-year: no source gives a day.",
        dataset: "chips",
        records: numbered,
      }),
    ],
    notes: [
      "Two naming lines describe one program. The press reported v3 to v6; Meta later numbered 100 to 500. Sources that equate two of them are named on the records; none maps the whole of one line onto the other, so this page doesn’t either.",
    ],
  };
}

function ledeOf(library: Library, press: readonly AnyRecord[], numbered: readonly AnyRecord[]): string {
  const stateOf = (chip: AnyRecord) => viewStatus(library.datasets.chips, chip)?.state;
  const gone = press.filter((chip) => ["cancelled", "shelved", "paused"].includes(stateOf(chip) ?? ""));
  const real = numbered.filter((chip) => ["production", "deployed", "available"].includes(stateOf(chip) ?? ""));
  const names = (chips: readonly AnyRecord[]) => enumerate(chips.map((chip) => chip.name));
  const parts = [
    `Of ${inWords(press.length)} generations that the press reported, ${gone.length === 0 ? "none was" : `${names(gone)} ${gone.length === 1 ? "was" : "were"}`} dropped.`,
  ];
  if (numbered.length > 0) {
    const share = real.length === 0 ? "none runs yet" : `${names(real)} ${real.length === 1 ? "runs" : "run"}`;
    parts.push(`Of the ${inWords(numbered.length)} that Meta numbered, ${share}.`);
  }
  return parts.join(" ");
}
