import fc from "fast-check";
import type { Edition, FigureId } from "../../src/statute";
import type { Filling } from "../../src/workbook";
import { balancedFigures, ruledFigures } from "../checks/balancedTable";
import { oddTexts } from "../port/plans";
import { figuresOfForm } from "../ofForm";

/**
 * What the standard sheets can be filled with: a table that adds up, some figures of which are changed, left out or no numbers; and texts
 * from outside.
 */
export function anyFilling(edition: Edition): fc.Arbitrary<Filling> {
  const text = fc.constantFrom(...oddTexts);
  const other = fc.oneof(fc.nat({ max: 500 }), fc.constantFrom(null, "5件", "=1+1", "１２", -3, 1.5));
  return fc
    .record({
      table: balancedFigures(edition),
      changes: fc.dictionary(fc.constantFrom(...ruledFigures(edition)), other, { maxKeys: 10 }),
      organ: fc.record({ name: text, kind: text, date: text, contact: text, title: text }, { requiredKeys: [] }),
      year: fc.integer({ min: edition.firstYear, max: edition.firstYear + 1 }),
    })
    .map(({ table, changes, organ, year }) => {
      const figures = new Map<FigureId, number | string>(table);
      for (const [id, value] of figuresOfForm(changes)) {
        if (value === null) figures.delete(id);
        else figures.set(id, value);
      }
      return { organ: { ...organ, year }, figures };
    });
}
