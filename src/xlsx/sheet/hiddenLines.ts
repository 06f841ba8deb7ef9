import type { Rectangle } from "../../address";
import type { XmlReader } from "../../ooxml";

/** The rows and columns of a sheet that are not shown, as tests of an index counted from 0. */
export interface HiddenLines {
  /** Whether any row is not shown. */
  readonly hasRows: boolean;
  readonly row: (index: number) => boolean;
  readonly column: (index: number) => boolean;
}

/** The rows of a sheet that are hidden, or have no height; where the sheet hides all rows that it does not speak of (zeroHeight), these too. */
export class HiddenRows {
  /** Only these are kept: a sheet may speak of a million rows. */
  private readonly unlikeOthers = new Set<number>();
  private areOthers = false;

  /** Reads the formats of rows that the sheet does not speak of, which stand in front of the rows. */
  readOthers(reader: XmlReader): void {
    this.areOthers = isOn(reader.attribute("zeroHeight"));
  }

  /** Reads a row whose tag was opened last. */
  read(row: number, reader: XmlReader): void {
    if ((isOn(reader.attribute("hidden")) || isZero(reader.attribute("ht"))) !== this.areOthers) this.unlikeOthers.add(row);
  }

  get any(): boolean {
    return this.areOthers || this.unlikeOthers.size > 0;
  }

  has(row: number): boolean {
    return this.unlikeOthers.has(row) !== this.areOthers;
  }
}

/** Reads the columns that are hidden, or have no width, of the <cols> that was opened last. */
export function readHiddenColumns(reader: XmlReader): Pick<Rectangle, "left" | "right">[] {
  const { depth } = reader;
  const hidden: Pick<Rectangle, "left" | "right">[] = [];
  while (reader.child(depth)) {
    if (!isOn(reader.attribute("hidden")) && !isZero(reader.attribute("width"))) continue;
    hidden.push({ left: Number(reader.attribute("min")) - 1, right: Number(reader.attribute("max")) - 1 });
  }
  return hidden;
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";
const isZero = (measure: string | undefined): boolean => measure !== undefined && Number(measure) === 0;
