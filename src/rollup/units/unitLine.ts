import { editionFigures } from "../../figures";
import { editions, type Edition, type FigureId } from "../../statute";
import type { DoubledTable } from "../reason";
import { isUnread, type ReportedFigure, type UnitFinding, type UnitOutcome, type UnitTexts, type UnreadFile } from "./unitReport";

/** A unit's report as one line of JSON, with the figures by their ids: `schemas/unit.schema.json` describes it. */
export type UnitLine =
  | UnreadFile
  | {
      readonly file: string;
      readonly own?: true;
      readonly organ: string;
      readonly year: number | null;
      readonly edition: string;
      readonly figures: Figures;
      readonly lastFigures?: Figures;
      readonly errors: number;
      readonly warnings: number;
      readonly doubled?: readonly DoubledTable[];
      readonly findings?: readonly UnitFinding[];
      readonly texts?: UnitTexts;
    };

type Figures = Readonly<Record<string, ReportedFigure>>;

/** The line of what came of a file. The same report is the same text, whoever writes it. */
export function lineOf(outcome: UnitOutcome): UnitLine {
  if (isUnread(outcome)) return outcome;
  const { file, own, organ, year, edition, figures, lastFigures, errors, warnings, doubled, findings, texts } = outcome;
  return {
    file,
    ...(own && { own }),
    organ,
    year,
    edition: String(edition),
    figures: byId(figures, edition),
    ...(lastFigures && { lastFigures: byId(lastFigures, edition) }),
    errors,
    warnings,
    ...(doubled && { doubled }),
    ...(findings && { findings }),
    ...(texts && { texts }),
  };
}

/** What a line says, which is as the schema has it. */
export function outcomeOf(line: UnitLine): UnitOutcome {
  if ("fault" in line) return line;
  const { edition: id, figures, lastFigures, ...rest } = line;
  const edition = Number(id);
  return { ...rest, edition, figures: inOrder(figures, edition), ...(lastFigures && { lastFigures: inOrder(lastFigures, edition) }) };
}

const byId = (figures: readonly ReportedFigure[], edition: number): Figures =>
  Object.fromEntries(figureIds(editionNamed(edition)).map((id, index) => [id, figures[index] ?? null]));

const inOrder = (figures: Figures, edition: number): ReportedFigure[] => figureIds(editionNamed(edition)).map((id) => figures[id] ?? null);

/** An edition by its id; the newest where there is none. */
export const editionNamed = (id: number): Edition => editions.find((edition) => edition.id === id) ?? editions[0];

const idsOf = new WeakMap<Edition, readonly FigureId[]>();

/** The ids of an edition's figures in the order of the form. */
export function figureIds(edition: Edition): readonly FigureId[] {
  const known = idsOf.get(edition) ?? [...editionFigures(edition).keys()];
  idsOf.set(edition, known);
  return known;
}
