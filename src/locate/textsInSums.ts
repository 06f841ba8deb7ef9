import type { Entries } from "../figures";
import { checkSums } from "../checks";
import { textsPassedOver } from "./derivedTotals";
import type { Situation } from "./locator";
import { change, rankSuspects } from "./suspects";
import type { Fault, OutsideEvidence } from "./suspect";

/**
 * Texts that read as a number (「５」, 「5件」) while the sheet's own SUM passes over them: the computed total lacks just them. The text is
 * what is wrong, for certain, and the total follows as soon as the number is typed as a number.
 * @param broken the rules that stay broken when the totals are added up with the texts, by id
 */
export function textsInSums<Source>(situation: Situation, entries: Entries, broken: ReadonlySet<string>, evidence: OutsideEvidence<Source>): Fault<Source>[] {
  const { rules, system } = situation;
  const texts = textsPassedOver(situation.formulas, entries);
  if (texts.length === 0) return [];
  const byTexts = checkSums(rules, entries).filter(({ id }) => !broken.has(id));
  const lacking = byTexts.map(({ id, figures }) => ({
    id,
    texts: texts.filter(({ figure }) => figures.some((one) => one === figure || system.derived.get(one)?.has(figure))),
  }));
  return texts.map(({ figure, reads }) => ({
    rules: lacking.filter((rule) => rule.texts.some((text) => text.figure === figure)).map(({ id }) => id),
    consequences: [],
    decided: true,
    suspects: rankSuspects(
      [
        {
          changes: [change(figure, reads, reads)],
          exact: true,
          unique: true,
          repairs: lacking.filter((rule) => rule.texts.length === 1 && rule.texts[0]?.figure === figure).map(({ id }) => id),
          cause: "notANumber",
        },
      ],
      situation,
      evidence,
    ),
  }));
}
