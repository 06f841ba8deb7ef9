/** The width of a text in Chinese characters, of which a Latin letter or a digit is half of one. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character < "\u0100" ? 0.5 : 1), 0);
}
