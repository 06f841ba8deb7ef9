import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { editionFigures, readEntry, type Entries } from "../../src/figures";
import { edition2021 } from "../../src/statute";
import { entries as sound } from "./claims/report";

/** The sentences on one subject: where they stand and beside which tables, unless one says otherwise of itself. */
export interface CorpusFile {
  readonly places: readonly Place[];
  readonly tables: keyof typeof tables;
  readonly sentences: readonly CorpusSentence[];
}

interface Place {
  readonly section: string;
  readonly heading: string;
}

/** A sentence, what is told of it as 「check words」, and why. */
export interface CorpusSentence extends Partial<Place> {
  readonly text: string;
  readonly told: readonly string[];
  readonly because: string;
}

const figures = [...editionFigures(edition2021).values()];
const decided: Readonly<Record<string, number>> = {
  "disclosure.licences:decisions": 35,
  "disclosure.penalties:decisions": 12,
  "disclosure.coercion:decisions": 2,
  "disclosure.fees:collected": 7730.28,
};

/** Filled tables by name. In `others` every figure is a number that no sentence says, so that all that is read is told. */
export const tables = {
  sound,
  decisions: new Map(figures.map(({ id, column }) => [id, readEntry(decided[id] ?? 0, column.kind)])),
  others: new Map(figures.map(({ id, column }, index) => [id, readEntry(100_003 + 7 * index, column.kind)])),
} satisfies Readonly<Record<string, Entries>>;

const folder = join(__dirname, "corpus");

/** The sentences of a subject by its name. */
export const corpusOf = (name: string): CorpusFile => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as CorpusFile;

/** All subjects that there are sentences on, by their names. */
export const corpus: readonly (readonly [string, CorpusFile])[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/u, ""))
  .map((name) => [name, corpusOf(name)]);

/** The places where a sentence of a subject stands. */
export const placesOf = ({ places }: CorpusFile, { section, heading }: CorpusSentence): Place[] =>
  places.map((place) => ({ section: section ?? place.section, heading: heading ?? place.heading }));
