/** The beginning of a text, as far as it is quoted. */
export const beginningOf = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length)}……` : text);
