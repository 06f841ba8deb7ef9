import type { ReactElement } from "react";
import { inLanguage } from "../../../language";
import { stateNames } from "../../../rollup";
import { rollupTexts } from "../../texts/rollupTexts";
import type { SumNews } from "../../units/unitsNews";
import { usePane } from "../../state";

export interface RollupSummaryProps {
  readonly news: SumNews;
  /** The files that were not read: those are told by themselves. */
  readonly left: ReadonlySet<string>;
}

/** The counts in words: of the list, where there is one, by states, and how many sums are incomplete. */
export function RollupSummary({ news, left }: RollupSummaryProps): ReactElement {
  const {
    language,
    texts: { listMark },
  } = usePane();
  const texts = rollupTexts(language);
  const { reported, incomplete } = news;
  const counts = (["added", "returned", "open", "copy", "left", "unread"] as const).flatMap((one) => {
    const count = news.rows.filter(({ state, file }) => state === one && (one !== "unread" || !left.has(file))).length;
    return count > 0 || one === "added" ? [texts.counted(inLanguage(stateNames[one], language), count)] : [];
  });
  const year = yearOfAll(news);
  return (
    <>
      {reported && <div>{texts.summary(texts.reported(reported.due, reported.came, reported.missing, reported.unopened))}</div>}
      <div>{texts.summary(counts.join(listMark))}</div>
      {year !== undefined && <div>{texts.allOf(year)}</div>}
      {incomplete > 0 && <div>{texts.incomplete(incomplete)}</div>}
    </>
  );
}

/** The year of all reports, where it is another one than was written: that may be a slip of the pen. */
function yearOfAll({ rows }: SumNews): number | undefined {
  const years = rows.flatMap(({ state, reasons }) => {
    const other = reasons.find(({ kind }) => kind === "otherYear");
    return other?.kind === "otherYear" ? [other.year] : state === "added" ? [undefined] : [];
  });
  return years.length > 1 && new Set(years).size === 1 ? years[0] : undefined;
}
