import { resolveEntities } from "./entities";

/** What a reader stands at: the tag that opens an element, the one that closes it, a stretch of text, or the end of all. */
export type XmlToken = "start" | "end" | "text" | "done";

/** A DTD in an XML text: the door of entity bombs. */
export class DoctypeError extends SyntaxError {}

const BLANK = 0x20;
const MARK = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/**
 * Reads an XML text from its beginning to its end, a tag or a stretch of text at a time, and keeps nothing of it. The text is well-formed as
 * far as it has been read: each tag closed by its own, attributes quoted, one root. Elements are known by their local names and by
 * where they stand: whoever writes a file chooses the prefixes.
 */
export class XmlReader {
  token: XmlToken = "text";
  /** Of the element that was opened or closed last: its name without prefix. */
  name = "";
  /** Where the tag or the stretch that was read last begins and ends. */
  from = 0;
  to: number;
  /** Whether the element that was opened last is one tag, which its end follows. */
  isEmpty = false;
  private isData = false;
  private hasRoot = false;
  /** The names of the elements that are open, as they are written. */
  private readonly open: string[] = [];
  /** Of each attribute of the tag that was read last: where its name begins and ends, and its value. */
  private readonly attributes: number[] = [];
  private count = 0;

  constructor(readonly xml: string) {
    this.to = xml.startsWith("\uFEFF") ? 1 : 0;
  }

  /** How many elements are open, with the one just opened. */
  get depth(): number {
    return this.open.length;
  }

  /**
   * Goes on to the next tag or stretch of text; comments and instructions are passed over.
   * @throws SyntaxError where the text is not well-formed
   */
  next(): XmlToken {
    if (this.token === "start" && this.isEmpty) return this.close(this.open.pop() ?? "");
    const { xml } = this;
    for (let at = this.to; at < xml.length; at = this.to) {
      if (xml.charCodeAt(at) !== LESS) {
        if (this.readText(at)) return (this.token = "text");
        continue;
      }
      const second = xml.charCodeAt(at + 1);
      this.from = at;
      if (second === SLASH) return this.readEnd(at + 2);
      if (second !== MARK && second !== QUESTION) return this.readStart(at + 1);
      if (this.passOver(at)) return (this.token = "text");
    }
    if (this.open.length > 0 || !this.hasRoot) throw new SyntaxError("The text breaks off");
    return (this.token = "done");
  }

  /**
   * Goes on to the next element that stands directly in the one of this depth, whatever has been read of the one before; false at its end.
   * @throws SyntaxError where the text is not well-formed
   */
  child(depth: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === "start") {
        if (this.open.length === depth + 1) return true;
      } else if (token !== "text" && this.open.length < depth) return false;
      else if (token === "done") return false;
    }
  }

  /**
   * The text of the element that was opened last, up to its end.
   * @throws SyntaxError where elements stand in it
   */
  content(): string {
    let text = "";
    while (this.next() === "text") text += this.text;
    if (this.token === "start") throw new SyntaxError(`An element in a text: ${this.name}`);
    return text;
  }

  /** The text that was read last: entities resolved, each line break one line feed. */
  get text(): string {
    const written = this.xml.slice(this.from, this.to);
    if (this.isData) return plainBreaks(written.slice(DATA.length, -DATA_END.length));
    return resolveEntities(plainBreaks(written));
  }

  /** An attribute of the element that was opened last, by its name as it is written; undefined where it has it not. */
  attribute(name: string): string | undefined {
    const { xml, attributes, count } = this;
    for (let index = 0; index < count; index += 4) {
      const from = attributes[index] ?? 0;
      if (attributes[index + 1] === from + name.length && xml.startsWith(name, from)) return this.value(index);
    }
    return undefined;
  }

  /** An attribute by its local name, whatever prefix it has. */
  anyAttribute(name: string): string | undefined {
    const { xml, attributes, count } = this;
    for (let index = 0; index < count; index += 4) {
      const from = (attributes[index + 1] ?? 0) - name.length;
      const isWhole = from === attributes[index] || xml[from - 1] === ":";
      if (isWhole && xml.startsWith(name, from)) return this.value(index);
    }
    return undefined;
  }

  private value(index: number): string {
    return resolveEntities(this.xml.slice(this.attributes[index + 2], this.attributes[index + 3]));
  }

  private close(written: string): "end" {
    this.name = localName(written);
    return (this.token = "end");
  }

  /** @returns whether there is a text; blanks around the root are none */
  private readText(at: number): boolean {
    const next = this.xml.indexOf("<", at);
    this.from = at;
    this.to = next < 0 ? this.xml.length : next;
    this.isData = false;
    if (this.open.length > 0) return true;
    if (/\S/u.test(this.xml.slice(at, this.to))) throw new SyntaxError("Text outside of the root");
    return false;
  }

  /** Passes over a comment or an instruction; @returns whether it is a CDATA section, which is a text */
  private passOver(at: number): boolean {
    const { xml } = this;
    const isComment = xml.startsWith("<!--", at);
    this.isData = xml.startsWith(DATA, at);
    if (xml.charCodeAt(at + 1) === MARK && !isComment && !this.isData) throw new DoctypeError("A DTD");
    if (this.isData && this.open.length === 0) throw new SyntaxError("Text outside of the root");
    const end = isComment ? "-->" : this.isData ? DATA_END : "?>";
    const closing = xml.indexOf(end, at + (isComment ? 4 : 2));
    if (closing < 0) throw new SyntaxError("The text breaks off");
    this.to = closing + end.length;
    return this.isData;
  }

  private readEnd(at: number): "end" {
    const { xml } = this;
    const written = this.open.pop();
    if (written === undefined || !xml.startsWith(written, at)) throw new SyntaxError("A closing tag without its opening one");
    const end = pastBlanks(xml, at + written.length);
    if (xml.charCodeAt(end) !== GREATER) throw new SyntaxError("A closing tag without its opening one");
    this.to = end + 1;
    return this.close(written);
  }

  private readStart(at: number): "start" {
    const { xml } = this;
    if (this.open.length === 0 && this.hasRoot) throw new SyntaxError("A second root");
    this.hasRoot = true;
    const nameEnd = endOfName(xml, at);
    const written = xml.slice(at, nameEnd);
    const end = this.readAttributes(nameEnd);
    this.isEmpty = xml.charCodeAt(end) === SLASH;
    if (this.isEmpty && xml.charCodeAt(end + 1) !== GREATER) throw new SyntaxError("A slash within a tag");
    this.to = end + (this.isEmpty ? 2 : 1);
    const next = xml.indexOf("<", at);
    if (next >= 0 && next < this.to) throw new SyntaxError("A tag within a tag");
    this.open.push(written);
    this.name = localName(written);
    return (this.token = "start");
  }

  /** @returns where the tag's end begins: ">" or "/>" */
  private readAttributes(at: number): number {
    const { xml, attributes } = this;
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
      attributes[count++] = from;
      attributes[count++] = nameEnd;
      attributes[count++] = value;
      attributes[count++] = end;
      last = end + 1;
    }
  }
}

const DATA = "<![CDATA[";
const DATA_END = "]]>";

const plainBreaks = (text: string): string => (text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text);

function localName(written: string): string {
  const colon = written.indexOf(":");
  return colon < 0 ? written : written.slice(colon + 1);
}

function pastBlanks(xml: string, at: number): number {
  let end = at;
  while (xml.charCodeAt(end) <= BLANK) end++;
  return end;
}

/** @throws SyntaxError where no name stands there */
function endOfName(xml: string, at: number): number {
  let end = at;
  for (let code = xml.charCodeAt(end); isOfName(code); code = xml.charCodeAt(end)) end++;
  if (end === at) throw new SyntaxError("A tag without a name");
  return end;
}

/** Letters and whatever has a greater code, digits and "-.:"; the code of nothing, at the end of the text, is none. */
const isOfName = (code: number): boolean => code > 0x40 || (code >= 0x2d && code <= 0x3a && code !== SLASH);
