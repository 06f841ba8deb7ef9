import type { HeaderFooter } from "../engine";

type Part = "L" | "C" | "R";

/** The three texts of a header or footer as one, as files hold them: "&L…&C第 &P 页&R…"; "" where all are empty. */
function joinParts(left: string, center: string, right: string): string {
  const parts: readonly (readonly [Part, string])[] = [
    ["L", left],
    ["C", center],
    ["R", right],
  ];
  return parts.map(([part, text]) => (text === "" ? "" : `&${part}${text}`)).join("");
}

/** The way back. A text before the first mark stands in the centre. "&&" is an ampersand, not a mark. */
function splitParts(text: string): Readonly<Record<Part, string>> {
  const parts = { L: "", C: "", R: "" };
  let part: Part = "C";
  for (const token of text.match(/&[LCR]|&.|[^&]+|&$/gsu) ?? []) {
    if (token === "&L" || token === "&C" || token === "&R") part = token.slice(1) as Part;
    else parts[part] += token;
  }
  return parts;
}

export function saveHeaderFooter(texts: HeaderFooter): { readonly oddHeader: string; readonly oddFooter: string } {
  return {
    oddHeader: joinParts(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    oddFooter: joinParts(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  };
}

export function openHeaderFooter({ oddHeader = "", oddFooter = "" }: { oddHeader?: string; oddFooter?: string }): HeaderFooter {
  const header = splitParts(oddHeader);
  const footer = splitParts(oddFooter);
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}
