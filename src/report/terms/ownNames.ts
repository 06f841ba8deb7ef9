import type { FigureId } from "../../statute";
import type { ReportContent } from "../content";
import type { ReportList } from "../reportList";
import { formTerms } from "./formTerms";
import { reportLists } from "./lists";

/** What the 要素 of a report are to its tags. */
export interface OwnNames {
  /** Those whose names mean nothing else, with what they say. */
  readonly named: ReadonlyMap<string, string>;
  /** The lists that names with numbers in them make. */
  readonly lists: ReadonlyMap<string, ReportList>;
  /** Those that cannot be used because their names mean something else. */
  readonly clashing: readonly string[];
}

/** Sorts the 要素 of a report by whether the form has their names. */
export function ownNames({ edition, namedFigures }: ReportContent): OwnNames {
  const { taken } = formTerms(edition);
  const named = new Map([...namedFigures].filter(([name]) => !taken.has(name)));
  return {
    named,
    lists: new Map([...reportLists(named)].filter(([name]) => !taken.has(name) && !namedFigures.has(name))),
    clashing: [...namedFigures.keys()].filter((name) => taken.has(name)),
  };
}

/** This year's figures that a tag is made from, a ready sentence too; none of a 要素. */
export function figuresNamed({ edition, namedFigures }: Pick<ReportContent, "edition" | "namedFigures">, name: string): readonly FigureId[] {
  const { byName, taken } = formTerms(edition);
  return namedFigures.has(name) && !taken.has(name) ? [] : (byName.get(name)?.figures ?? []);
}
