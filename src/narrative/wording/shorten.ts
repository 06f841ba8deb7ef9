/** The beginning of long words. */
export const shorten = (text: string, longest = 60): string => (text.length > longest ? `${text.slice(0, longest - 2)}……` : text);
