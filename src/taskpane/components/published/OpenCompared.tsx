import type { ReactElement } from "react";
import { openCompared } from "../../published/answered";
import type { PublishedNews } from "../../published/publishedNews";
import { usePane, type WrittenAnswers } from "../../state";
import { publishedTexts } from "../../texts/publishedTexts";

export interface OpenComparedProps {
  readonly news: PublishedNews;
  readonly answers: WrittenAnswers;
}

/** Which figures are blank that this year's are compared with; nothing where none is. */
export function OpenCompared({ news, answers }: OpenComparedProps): ReactElement | null {
  const { language, texts } = usePane();
  const names = openCompared(news, answers.figures);
  if (names.length === 0) return null;
  return <div>{publishedTexts(language).openCompared(names.length, names.join(texts.nameMark))}</div>;
}
