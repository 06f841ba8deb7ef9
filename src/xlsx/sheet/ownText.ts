/** Letters from which on V8 makes no text of what is cut out of another one, but a view of that. */
const VIEWED = 13;

/** A text of its own. One that was cut out of a sheet's part would keep the whole of that in memory: 24 MB for the name of one unit among two thousand. */
export const ownText = (text: string): string => (text.length < VIEWED ? text : (JSON.parse(JSON.stringify(text)) as string));
