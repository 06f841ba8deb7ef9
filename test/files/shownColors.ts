import { cellAddress } from "../../src/address";
import { unzlibSync } from "fflate";

/** The background of each cell by sheet and address ("三 依申请公开!D7"), "" where it has none, in a workbook that LibreOffice wrote as a page. */
export function shownColors(page: Uint8Array): Map<string, string> {
  const { body } = new DOMParser().parseFromString(new TextDecoder().decode(page), "text/html");
  const names = Array.from(body.querySelectorAll("a[name^=table] em"), ({ textContent }) => textContent);
  return new Map(
    Array.from(body.querySelectorAll("table")).flatMap((table, index) =>
      cellsOf(table).map(([address, color]) => [`${names[index] ?? ""}!${address}`, color] as const),
    ),
  );
}

/** Cells with the address of their top left, whatever was merged before them. */
function cellsOf(table: HTMLTableElement): (readonly [string, string])[] {
  const covered = new Set<string>();
  return Array.from(table.rows).flatMap((tableRow, row) => {
    let column = 0;
    return Array.from(tableRow.cells, (cell) => {
      while (covered.has(`${row},${column}`)) column++;
      for (let r = 0; r < cell.rowSpan; r++) for (let c = 0; c < cell.colSpan; c++) covered.add(`${row + r},${column + c}`);
      return [cellAddress({ row, column }), (cell.getAttribute("bgcolor") ?? "").toUpperCase()] as const;
    });
  });
}

/** The colours ("#RRGGBB") in which a PDF fills areas and letters. */
export function filledColors(pdf: Uint8Array): Set<string> {
  const drawing = contentStreams(pdf).join("\n");
  return new Set(
    Array.from(
      drawing.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g),
      ([, ...parts]) =>
        `#${parts
          .map((part) =>
            Math.round(Number(part) * 255)
              .toString(16)
              .toUpperCase()
              .padStart(2, "0"),
          )
          .join("")}`,
    ),
  );
}

/** The streams of a PDF that are deflated texts: what its pages draw. */
function contentStreams(pdf: Uint8Array): string[] {
  const text = Array.from(pdf, (byte) => String.fromCharCode(byte)).join("");
  return Array.from(text.matchAll(/<<(?:(?!>>)[^])*\/FlateDecode(?:(?!>>)[^])*>>\s*stream\r?\n/g)).flatMap(({ 0: head, index }) => {
    const start = index + head.length;
    const stream = unzlibSync(pdf.subarray(start, text.indexOf("endstream", start)));
    return [new TextDecoder("latin1").decode(stream)];
  });
}
