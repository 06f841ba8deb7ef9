const LINES = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);

/** A thin line around each cell of a table (`w:tblBorders`). */
export const TABLE_BORDERS = `<w:tblBorders>${LINES.join("")}</w:tblBorders>`;
