import { formatAddress, type SheetAddress } from "./address";
import type { Position } from "../../../src/address";
import { cellsOf } from "./rectangle";
import type { BookView } from "./bookView";
import { inputsOf } from "./formulaInputs";
import { mapReferences } from "./formulaText";
import type { Sheet } from "./sheet";
import { isError, type CellValue } from "./value";

/** A formula beside the cells: of a conditional format, of a validation, or asked for. */
export interface LooseFormula {
  readonly formula: string;
  /** The sheet that references without a sheet name mean. */
  readonly sheet: Sheet;
  /** The cell it counts as standing in (ROW(), COLUMN()); its references are taken as written. */
  readonly cell: Position;
}

interface Known {
  readonly inputs: readonly SheetAddress[] | null;
  /** The values of the inputs when `result` was computed. */
  signature: string | null;
  result: CellValue;
}

/**
 * Results of loose formulas, kept as long as the cells they depend on keep their values: after a keystroke only the few
 * conditional formats around it are calculated anew.
 */
export class LooseFormulas {
  readonly #texts = new Map<string, string>();
  readonly #known = new Map<string, Known>();
  readonly #addresses = new Map<string, SheetAddress>();

  constructor(
    private readonly book: BookView,
    private readonly calculate: (formulas: readonly string[]) => CellValue[],
  ) {}

  evaluate(formulas: readonly LooseFormula[]): CellValue[] {
    const signatures = new Map<SheetAddress, string>();
    const asked = formulas.map((loose) => {
      const text = this.#qualified(loose);
      const known = this.#known.get(text) ?? { inputs: this.#inputsOf(text), signature: null, result: null };
      this.#known.set(text, known);
      const signature = known.inputs && known.inputs.map((input) => this.#signature(input, signatures)).join("|");
      return { text, known, signature, stale: signature === null || signature !== known.signature };
    });
    const stale = asked.filter((each) => each.stale);
    this.calculate(stale.map(({ text }) => text)).forEach((result, index) => {
      const each = stale[index];
      if (each) Object.assign(each.known, { result, signature: each.signature });
    });
    return asked.map(({ known }) => known.result);
  }

  /** The formula with a sheet name at every reference, and with the row and column it stands in. */
  #qualified({ formula, sheet, cell }: LooseFormula): string {
    const key = [sheet.name, cell.row, cell.column, formula].join("\n");
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    if (this.#texts.size > 50_000) this.#forget();
    const placed = formula.replace(/\bROW\(\)/gi, String(cell.row + 1)).replace(/\bCOLUMN\(\)/gi, String(cell.column + 1));
    const text = mapReferences(placed, (reference) => (reference.context?.length ? reference : { ...reference, context: [sheet.name] }));
    this.#texts.set(key, text);
    return text;
  }

  /** The values of an input as a text; many formulas share their inputs. */
  #signature(input: SheetAddress, known: Map<SheetAddress, string>): string {
    const found = known.get(input);
    if (found !== undefined) return found;
    const sheet = this.book.findSheet(input.sheet ?? "");
    const signature = sheet ? [...cellsOf(input.area)].map((cell) => signatureOf(sheet.value(cell))).join() : "?";
    known.set(input, signature);
    return signature;
  }

  /** One object for each address, so that signatures can be shared. */
  #inputsOf(text: string): readonly SheetAddress[] | null {
    return (
      inputsOf(text)?.map((input) => {
        const key = formatAddress(input.sheet ?? "", input.area);
        const shared = this.#addresses.get(key) ?? input;
        this.#addresses.set(key, shared);
        return shared;
      }) ?? null
    );
  }

  #forget(): void {
    this.#texts.clear();
    this.#known.clear();
    this.#addresses.clear();
  }
}

function signatureOf(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return isError(value) ? value.error : JSON.stringify(value);
}
