import stringWidth from "string-width";

/** Spaces between two columns. */
const GAP = "  ";

/**
 * Rows of a table as lines whose columns stand below one another on a terminal, where a Chinese character is two columns wide.
 * @param rows all of equal length
 * @param texts how many columns from the left are texts and stand to the left; the others are numbers and stand to the right
 */
export function alignedLines(rows: readonly (readonly string[])[], texts: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ""))));
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const space = " ".repeat((widths[column] ?? 0) - stringWidth(cell));
        return column < texts ? cell + space : space + cell;
      })
      .join(GAP)
      .trimEnd(),
  );
}
