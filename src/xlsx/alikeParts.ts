/** Letters of a part that is kept: those of a workbook of units have some five thousand. */
const LONGEST = 2 ** 15;
/** How many are kept of one kind: workbooks come from a few programs. */
const MOST = 4;

/**
 * What was read of the last few parts that many workbooks have letter by letter the same, as they are made of one form: where other parts are, and the looks
 * of cells. It must depend on the text alone, and nobody may change it.
 */
export class AlikeParts<Result> {
  private readonly last: { readonly xml: string; readonly result: Result }[] = [];

  /** What is read of a part; read where none of the last ones is the same. */
  of(xml: string, read: () => Result): Result {
    const known = this.last.find((one) => one.xml === xml);
    if (known) return known.result;
    const result = read();
    if (xml.length <= LONGEST) this.last.unshift({ xml, result });
    if (this.last.length > MOST) this.last.pop();
    return result;
  }
}
