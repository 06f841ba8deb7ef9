import { XlsxError } from "./xlsxError";

/** The parts of an .xlsx package by their names. */
export interface Archive {
  readonly names: string[];
  /** @throws XlsxError where several could be meant */
  has(name: string): boolean;
  /**
   * Bytes of a part when inflated, as declared.
   * @throws XlsxError where it is missing
   */
  size(name: string): number;
  /**
   * Inflates a part, whose size must have been looked at.
   * @throws XlsxError where it is missing or damaged
   */
  inflate(name: string): Uint8Array;
  /**
   * The text of an XML part, whose size must have been looked at.
   * @throws XlsxError where it is missing or damaged; what `xmlText` throws
   */
  text(name: string): string;
}

/**
 * Refuses parts that are together larger than a limit in bytes, before any of them is inflated.
 * @throws XlsxError, which names the largest; also where one of them is missing
 */
export function refuseLarge(archive: Archive, names: readonly string[], limit: number): void {
  const parts = names.map((name) => ({ name, size: archive.size(name) }));
  const [largest] = [...parts].sort((a, b) => b.size - a.size);
  const whole = parts.reduce((sum, { size }) => sum + size, 0);
  if (largest && whole > limit) throw new XlsxError("tooLarge", [largest.name, megabytes(limit)]);
}

/** As refusals say it. */
export const megabytes = (bytes: number): number => Math.ceil((bytes / 2 ** 20) * 10) / 10;
