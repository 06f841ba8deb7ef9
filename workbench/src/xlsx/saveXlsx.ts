import { writeXlsx } from "hucre";
import { saveFormula } from "../../../src/formulas";
import type { Book } from "../engine";
import { saveProperties } from "./documentProperties";
import { savePrintNames } from "./printSetup";
import { saveSheet } from "./sheets";
import { standardFont } from "./styles";

/**
 * The workbook as an .xlsx file, with the results of its formulas. Not in the file, for hucre has no place for them: looks of
 * whole rows and columns beyond the cells that have content or a look of their own, whether a list shows its arrow, whether a
 * name is hidden, the results of formulas that give errors, and what add-ins have put aside in the document.
 */
export async function saveXlsx(book: Book): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map(saveSheet),
    namedRanges: [
      ...book.names.map(({ name, formula }) => ({ name, range: saveFormula(formula) })),
      ...book.sheets.flatMap(({ name, state }) => savePrintNames(name, state.print)),
    ],
    activeSheet: book.sheets.indexOf(book.activeSheet),
    properties: saveProperties(book.properties),
    defaultFont: standardFont,
  });
}
