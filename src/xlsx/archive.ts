import { XlsxError } from "./xlsxError";

/** The parts of an .xlsx package by their names, which are compared without case (ECMA-376 part 2, 6.2.2.3). */
export interface Archive {
  readonly names: string[];
  has(name: string): boolean;
  /**
   * Refuses parts that are together larger than a limit in bytes, before any of them is inflated.
   * @throws XlsxError, which names the largest; also where one of them is missing
   */
  refuseLarge(names: readonly string[], limit: number): void;
  /**
   * Inflates a part, whose size must have been looked at.
   * @throws XlsxError where it is missing or damaged
   */
  inflate(name: string): Uint8Array;
}

/** @throws XlsxError which names the largest, where parts are together larger than a limit in bytes */
export function refuseLarge(parts: readonly { readonly name: string; readonly size: number }[], limit: number): void {
  const [largest] = [...parts].sort((a, b) => b.size - a.size);
  const whole = parts.reduce((sum, { size }) => sum + size, 0);
  if (largest && whole > limit) throw new XlsxError("tooLarge", [largest.name, megabytes(limit)]);
}

/** As refusals say it. */
export const megabytes = (bytes: number): number => Math.ceil((bytes / 2 ** 20) * 10) / 10;
