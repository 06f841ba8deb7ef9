/** The last line of a part: how many lines of files it has. `schemas/unit.schema.json` describes it. */
export interface PartEnd {
  readonly files: number;
}

/** The line by which a part that was cut, or of which nothing was written, is known. */
export const partEnd = (files: number): string => JSON.stringify({ files } satisfies PartEnd);
