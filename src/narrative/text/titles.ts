/** A title between 《 and 》, or one within a title between 〈 and 〉, and where its words begin and end. */
export interface WrittenTitle {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

const OPENS = /[《〈<]/u;
const CLOSES = /[》〉>]/u;

/** All titles of a text, those within others too; a mark that is not closed in its paragraph opens none. */
export function titlesIn(text: string): WrittenTitle[] {
  let open: number[] = [];
  const found: WrittenTitle[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const mark = text.charAt(place);
    if (mark === "\n") open = [];
    else if (OPENS.test(mark)) open.push(place);
    else if (CLOSES.test(mark)) {
      const start = open.pop();
      if (start !== undefined) found.push({ title: text.slice(start + 1, place), start, end: place + 1 });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
