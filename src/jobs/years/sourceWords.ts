import { placeWords, type PublishedReport } from "../../published";
import type { FigureId } from "../../statute";

/** The words of a published report that its figures were read from, with their place, and of those that a person filled in that it was so: as 上年数据 keeps them, in Chinese. */
export function sourceWords({ sources, notes }: Pick<PublishedReport, "sources" | "notes">): ReadonlyMap<FigureId, string> {
  const read = sources.flatMap(({ figures = [], words, place }) => figures.map((id) => [id, `${words}（${placeWords(place).zh}）`] as const));
  const filled = notes.flatMap(({ kind, figures = [] }) => (kind === "filled" ? figures.map((id) => [id, "人工填写"] as const) : []));
  return new Map([...read, ...filled]);
}
