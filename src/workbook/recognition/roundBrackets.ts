/** A text with round brackets where it has square ones, angular ones or those of Chinese print. */
export const withRoundBrackets = (text: string): string => text.replace(/[[〔【]/gu, "(").replace(/[\]〕】]/gu, ")");
