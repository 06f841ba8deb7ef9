import { figureLabel } from "../../figures";
import type { CheckWords } from "../../findings";
import { notPlainReasons } from "../notPlain/reasons";
import type { AlikeEvidence } from "./check";
import { alikeEn } from "./en";
import { alikeZh } from "./zh";

/** What stands in several cells instead of plain numbers, for one cause. */
export const alikeWords: CheckWords<AlikeEvidence> = {
  zh: ({ evidence }) => alikeZh(evidence),
  en: ({ evidence }) => alikeEn(evidence),
  values: ({ cells }) => cells.map(({ figure, text }) => `${figureLabel(figure)} ${text}`).join("；"),
  reasons: notPlainReasons,
};
