import { checkFigures } from "../src/checks";
import { readEntry, tableFigures } from "../src/figures";
import { proveRules } from "../src/rules";
import { editions } from "../src/statute";

/** `npm run rules`: what the sum rules of each edition prove about themselves, before any figure is entered. */
for (const edition of editions) {
  const zeros = new Map(edition.tables.flatMap(tableFigures).map(({ id, column }) => [id, readEntry(0, column.kind)]));
  console.log(`\nEdition of ${edition.id}; a report of zeros breaks ${checkFigures(edition, zeros).length} rules`);
  console.table(
    proveRules(edition).map(({ table, rules, rank, redundant, malformed, figures, figuresByRules, alike }) => ({
      table,
      rules,
      rank,
      redundant: redundant.join(", ") || "none",
      malformed: malformed.join(", ") || "none",
      figures,
      "rules a figure": [...figuresByRules].map(([count, times]) => `${count}: ${times}`).join(", "),
      "figures alike": alike.map(({ length }) => length).join(" + ") || "none",
    })),
  );
}
