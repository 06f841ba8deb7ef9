import { resolveEntities } from "./entities";

const BLANK = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const X = 0x78;

/** Begins the name of an attribute that says what a prefix means. */
const DECLARATION = "xmlns";

/** The attributes of a tag: only where they stand is kept, and only of the tag that was read last. */
export class TagAttributes {
  /** Of each of them: where its name begins and ends, and its value. */
  private readonly places: number[] = [];
  private count = 0;

  /** @param declare is told what the tag says that a prefix means; "" for elements without one */
  constructor(
    private readonly xml: string,
    private readonly declare: (prefix: string, namespace: string) => void,
  ) {}

  /**
   * Reads the attributes of a tag behind its name.
   * @returns where the tag's end begins: ">" or "/>"
   * @throws SyntaxError where they are none
   */
  read(at: number): number {
    const { xml, places } = this;
    let count = 0;
    for (let last = at; ;) {
      const from = pastBlanks(xml, last);
      const code = xml.charCodeAt(from);
      if (code === GREATER || code === SLASH) {
        this.count = count;
        return from;
      }
      if (from === last) throw new SyntaxError("Attributes without a blank between them");
      const nameEnd = endOfName(xml, from);
      const equals = pastBlanks(xml, nameEnd);
      const value = pastBlanks(xml, equals + 1) + 1;
      const quote = xml.charCodeAt(value - 1);
      if (xml.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) throw new SyntaxError("An attribute without a value");
      const end = xml.indexOf(quote === QUOTE ? '"' : "'", value);
      if (end < 0) throw new SyntaxError("A tag does not close");
      places[count++] = from;
      places[count++] = nameEnd;
      places[count++] = value;
      places[count++] = end;
      if (code === X && xml.startsWith(DECLARATION, from)) this.readDeclaration(count - 4);
      last = end + 1;
    }
  }

  /** By its name as it is written; undefined where there is none. */
  value(name: string): string | undefined {
    const { xml, places, count } = this;
    for (let index = 0; index < count; index += 4) {
      const from = places[index] ?? 0;
      if (places[index + 1] === from + name.length && xml.startsWith(name, from)) return this.valueAt(index);
    }
    return undefined;
  }

  /** The first of those that have a prefix, by its local name. */
  valueOf(name: string, isPrefix: (prefix: string) => boolean): string | undefined {
    for (let index = 0; index < this.count; index += 4) {
      const [prefix = "", local] = this.nameAt(index).split(":");
      if (local === name && isPrefix(prefix)) return this.valueAt(index);
    }
    return undefined;
  }

  private readDeclaration(index: number): void {
    const [keyword, prefix = ""] = this.nameAt(index).split(":");
    if (keyword === DECLARATION) this.declare(prefix, this.valueAt(index));
  }

  private nameAt(index: number): string {
    return this.xml.slice(this.places[index], this.places[index + 1]);
  }

  private valueAt(index: number): string {
    return resolveEntities(this.xml.slice(this.places[index + 2], this.places[index + 3]));
  }
}

/** The place of the next character that is no blank. */
export function pastBlanks(xml: string, at: number): number {
  let end = at;
  while (xml.charCodeAt(end) <= BLANK) end++;
  return end;
}

/**
 * Where a name ends that begins there.
 * @throws SyntaxError where none does
 */
export function endOfName(xml: string, at: number): number {
  let end = at;
  for (let code = xml.charCodeAt(end); isOfName(code); code = xml.charCodeAt(end)) end++;
  if (end === at) throw new SyntaxError("A tag without a name");
  return end;
}

/** Letters and whatever has a greater code, digits and "-.:"; the code of nothing, at the end of the text, is none. */
const isOfName = (code: number): boolean => code > 0x40 || (code >= 0x2d && code <= 0x3a && code !== SLASH);
