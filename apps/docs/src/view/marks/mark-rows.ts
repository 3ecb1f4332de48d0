import { formatQuantity, parseQuantity, type Quantity } from "@ai-almanac/query";
import { type ClaimDatasetName, claimKinds, definitions } from "@ai-almanac/schema";
import { type Html, html } from "../../print/html.ts";
import { printRangeBar } from "../../print/range-bar.ts";
import { printKind } from "../../print/source-mark.ts";
import { contestedSign, printStatus } from "../../print/status.ts";
import { standingWords } from "../claim.ts";
import { eventWord } from "../event-word.ts";
import { navigationWord } from "../navigation.ts";
import { drawRanges } from "../range-drawing.ts";
import { allMarks, type Mark, markOf } from "../status-mark.ts";
import { knownInWords } from "../when.ts";

/** A state of a record, as every page marks it, and what it means. */
export interface MarkRow {
  /** `full`, `over`, `reported`, `rival`: what a test asks for. */
  readonly state: string;
  readonly mark: Html;
  readonly meaning: string;
}

export interface MarkSection {
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  readonly rows: readonly MarkRow[];
}

export function markSections(): MarkSection[] {
  return [statuses(), numbers(), kinds(), standings(), doubt()];
}

const markNames: Readonly<Record<Mark, string>> = {
  planned: "planned",
  quarter: "under way",
  half: "half way",
  full: "there",
  delayed: "slipped",
  shelved: "stopped, may go on",
  cancelled: "stopped for good",
};

function statuses(): MarkSection {
  const marked = allMarks.map((mark) => ({
    state: mark,
    mark: printStatus({ mark, word: markNames[mark], contested: false }),
    meaning:
      wordsWith(mark) ||
      "The target moved or was missed: each date stays, struck, with the day from which it was known.",
  }));
  const plain = { state: "plain", mark: html`no mark`, meaning: wordsWith(null) };
  const unconfirmed = {
    state: "unconfirmed",
    mark: html`Unconfirmed: signed`,
    meaning: "No status yet: only rumours or analysts say that it came so far.",
  };
  return {
    id: "status",
    title: "How far it came",
    lede: "The moon fills as a thing becomes real. The word always stands beside it.",
    rows: [...marked, plain, unconfirmed],
  };
}

/** `Chips: released, deployed · Deals: closed`: every event type that has this mark, by dataset. */
function wordsWith(mark: Mark | null): string {
  return Object.values(definitions)
    .flatMap(({ name, events }) => {
      const own = events.filter(({ type }) => markOf(name as ClaimDatasetName, type) === mark);
      const words = own.map(({ type }) => eventWord(name as ClaimDatasetName, type).toLowerCase());
      return words.length === 0 ? [] : [`${navigationWord(name)}: ${words.join(", ")}`];
    })
    .join(" · ");
}

const statedExamples: readonly [state: string, written: string, meaning: string][] = [
  ["exact", "50e9 USD", "One number was stated."],
  ["about", "about 50e9 USD", "Roughly: ten per cent to each side still agree."],
  ["over", "over 50e9 USD", "More than the bound; the line goes on, only its tick was stated."],
  ["at-least", "at least 50e9 USD", "The bound or more."],
  ["under", "under 50e9 USD", "Less than the bound."],
  ["up-to", "up to 50e9 USD", "At most: a ceiling that was agreed."],
  ["range", "30e9 to 50e9 USD", "Somewhere between, ends included. There is no midpoint."],
  ["magnitude", "tens of billions USD", "An order of magnitude, from one ten to the next."],
  ["undisclosed", "undisclosed USD", "A party says that it does not say."],
];

function numbers(): MarkSection {
  const quantities = statedExamples.map(([, written]): Quantity => parseQuantity(written));
  const drawn = drawRanges(quantities);
  return {
    id: "numbers",
    title: "How a number was stated",
    lede: "Each on one scale, from 0; the shape tells where the statement ends.",
    rows: [
      ...statedExamples.map(([state, , meaning], index) => ({
        state,
        mark: html`<span class="v">${formatQuantity(quantities[index] as Quantity)}</span>${drawn && printRangeBar(drawn.drawings[index] as never, drawn.ticks, null)}`,
        meaning,
      })),
      {
        state: "nothing",
        mark: html`–`,
        meaning: "No source gives a number. On a record’s page the field is named as missing.",
      },
    ],
  };
}

const kindMeanings: Readonly<Record<string, string>> = {
  filing: "Filed with an authority: it costs to be wrong.",
  official: "The party’s own word, or a person’s of their own work.",
  reported: "A newsroom that answers for it.",
  reference: "A compilation that shows no source for the value.",
  analyst: "An estimate, by somebody whose trade that is.",
  rumour: "A page whose making nobody can judge. It moves no status.",
};

function kinds(): MarkSection {
  return {
    id: "kinds",
    title: "Who says so",
    lede: "Best first; the underline repeats the rank.",
    rows: claimKinds.map((kind) => ({ state: kind, mark: printKind(kind), meaning: kindMeanings[kind] ?? "" })),
  };
}

const standingMeanings: Readonly<Record<keyof typeof standingWords, string>> = {
  chosen: "The value that is shown.",
  agrees: "It says the same, within rounding.",
  fits: "It can be true beside what is shown, and says it otherwise: a wider range, a vaguer date, other words.",
  edge: "It meets what is shown at one bound alone, as “over $100 bn” does “$60–100 bn”: no contradiction, no agreement.",
  rival: "It can’t be true together with what is shown, and nobody gave it up.",
  silent: "It says only that the value is undisclosed, while others give one.",
  replaced: "The same speaker, or for what changes a later one, said otherwise since.",
  rejected: "An editor put it aside, and says why.",
  denied: "It denies the value without giving another. A denial decides nothing.",
};

function standings(): MarkSection {
  const states = Object.keys(standingWords) as (keyof typeof standingWords)[];
  return {
    id: "standing",
    title: "Where a claim stands",
    lede: "The word before each claim in a value’s drawer.",
    rows: states.map((state) => ({
      state,
      mark: html`<span class="claims"><i class="is-${state}">${standingWords[state]}</i></span>`,
      meaning: standingMeanings[state],
    })),
  };
}

function doubt(): MarkSection {
  return {
    id: "doubt",
    title: "How sure it is",
    lede: "Doubt stands beside the value, never in its place.",
    rows: [
      {
        state: "contested",
        mark: html`${contestedSign}$60–100 bn`,
        meaning:
          "Sources disagree: two live claims can’t both be true, or one is denied. The rivals stand in the drawer.",
      },
      {
        state: "unconfirmed",
        mark: html`<span class="v">52 points</span> <small class="mute">unconfirmed</small>`,
        meaning: "It rests on an analyst or a rumour alone.",
      },
      {
        state: "ruling",
        mark: html`<span class="by">TechFlow, by ruling</span>`,
        meaning: "An editor chose among the claims and says why. The sign of disagreement stays.",
      },
      {
        state: "relay",
        mark: html`known ${knownInWords("2026-02-28", false)}`,
        meaning: "Read in a page of somebody else: known on that day at the latest.",
      },
      {
        state: "month",
        mark: html`known ${knownInWords("2026-02", true)}`,
        meaning: "The page gives its month or year alone: it counts from the last day.",
      },
      {
        state: "slipped",
        mark: html`<s>2025</s> 1st quarter 2026 <span class="st delayed">moved once</span>`,
        meaning: "A date that did not hold stays, struck; how often it moved is counted.",
      },
      {
        state: "resumed",
        mark: html`<b>Resumed</b>`,
        meaning: "Stops before it do not count any more; the status is the furthest stage again.",
      },
    ],
  };
}
