import { figureLabel, figureOf } from "../figures";
import type { FigureId } from "../statute";
import type { ImportNote } from "./note";
import type { PublishedReport } from "./readPublished";
import { filledIn } from "./words/figureWords";

/**
 * A published report with the figures that a person took from the source, where reading left them blank. What was read stays as it was read; each figure is noted with the words that
 * it was asked beside, and a question all of whose figures are answered is none any more.
 */
export function fillAnswers(report: PublishedReport, answers: ReadonlyMap<FigureId, number>): PublishedReport {
  const own = [...answers].filter(([id]) => !report.figures.has(id));
  if (own.length === 0) return report;
  const filled = new Map(own);
  const figures = new Map([...report.figures, ...filled]);
  return {
    ...report,
    figures,
    filling: { ...report.filling, figures },
    notes: [
      ...report.notes.filter((note) => !isAnswered(note, filled)),
      ...own.map(([id, value]) => {
        const question = report.notes.find(({ kind, figures: asked = [] }) => kind === "question" && asked.includes(id));
        const about = `${figureOf(id).table.name} ${figureLabel(id)}`;
        return filledIn({ about, words: question?.words ?? "", figures: [id], ...(question?.place && { place: question.place }) }, value);
      }),
    ],
  };
}

const isAnswered = ({ kind, figures = [] }: ImportNote, filled: ReadonlyMap<FigureId, number>): boolean =>
  kind === "question" && figures.length > 0 && figures.every((id) => filled.has(id));
