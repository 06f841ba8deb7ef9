/** The year that a person has written, in digits of any width; `undefined` where it is none. */
export function writtenYear(text: string): number | undefined {
  const year = text.normalize("NFKC").trim();
  return /^20\d{2}$/u.test(year) ? Number(year) : undefined;
}
