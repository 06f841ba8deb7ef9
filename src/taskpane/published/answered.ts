import { readEntry, statedNumber } from "../../figures";
import type { FigureId, FigureKind } from "../../statute";
import type { PublishedNews } from "./publishedNews";

/** The number that a person has typed for a figure: `undefined` where it is none that the figure can be, "" where nothing was typed. */
export function answerOf(text: string, kind: FigureKind): number | "" | undefined {
  const entry = readEntry(text, kind);
  if (entry.state === "blank") return "";
  const value = statedNumber(entry);
  return value !== undefined && (kind === "change" || value >= 0) ? value : undefined;
}

/** The figures that were answered; `undefined` where something was typed that is no answer. */
export function answeredFigures({ notes }: PublishedNews, typed: Readonly<Partial<Record<FigureId, string>>>): ReadonlyMap<FigureId, number> | undefined {
  const answers = new Map<FigureId, number>();
  for (const { id, kind } of notes.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures))) {
    const answer = answerOf(typed[id] ?? "", kind);
    if (answer === undefined) return undefined;
    if (answer !== "") answers.set(id, answer);
  }
  return answers;
}

/** What a sentence calls the figures that are still blank and that this year's are compared with. */
export const openCompared = ({ compared }: PublishedNews, typed: Readonly<Partial<Record<FigureId, string>>>): readonly string[] =>
  compared.flatMap(({ id, label }) => ((typed[id] ?? "").trim() === "" ? [label] : []));

/** How many figures are asked for and not answered. */
export const openAnswers = ({ notes }: PublishedNews, typed: Readonly<Partial<Record<FigureId, string>>>): number =>
  new Set(notes.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.flatMap(({ id }) => ((typed[id] ?? "").trim() === "" ? [id] : []))))).size;
