import { Alternatives } from "./alternatives";
import { isReference, NO_CHARACTER, resolveEntities } from "./entities";
import { Namespaces } from "./namespaces";
import { endOfName, pastBlanks, TagAttributes } from "./tagAttributes";

/** What a reader stands at: the tag that opens an element, the one that closes it, a stretch of text, or the end of all. */
export type XmlToken = "start" | "end" | "text" | "done";

/** A DTD in an XML text: the door of entity bombs. */
export class DoctypeError extends SyntaxError {}

const MARK = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/**
 * Reads an XML text from its beginning to its end, a tag or a stretch of text at a time, and keeps nothing of it. The text is well-formed as
 * far as it has been read: each tag closed by its own, attributes quoted, references to characters that there are, one root. Elements are known by
 * their local names, by where they stand, and by their namespace, which is that of the root: whoever writes a file chooses the prefixes.
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
  /** The namespace of the root, which is that of the vocabulary of its part; "" where it has none. */
  rootNamespace = "";
  private readonly namespaces = new Namespaces();
  private readonly alternatives = new Alternatives();
  /** Where the next reference to a character stands that was not looked at. */
  private reference = -1;
  /** Of the element that was opened last; "" where it has none. */
  private prefix = "";
  /** The names of the elements that are open, as they are written. */
  private readonly open: string[] = [];
  private readonly attributes: TagAttributes;

  /** @throws SyntaxError where characters stand in it that XML has not */
  constructor(readonly xml: string) {
    if (NO_CHARACTER.test(xml)) throw new SyntaxError("A character that XML has not");
    this.attributes = new TagAttributes(xml, (prefix, namespace) => {
      this.namespaces.declare(prefix, namespace, this.open.length + 1);
    });
    this.to = xml.startsWith("\uFEFF") ? 1 : 0;
  }

  /** How many elements are open, with the one just opened; choices of markup that `child` has looked into do not count. */
  get depth(): number {
    return this.open.length - this.alternatives.count;
  }

  /** The namespace of the element that was opened last; "" where it has none. */
  get namespace(): string {
    return this.prefix === "" ? this.namespaces.plain : this.namespaces.of(this.prefix);
  }

  /** Whether the element that was opened last is of the vocabulary of its part. */
  get isOwn(): boolean {
    return this.namespace === this.rootNamespace;
  }

  /** Whether nobody has declared the prefix of the element that was opened last: it may be of any vocabulary. */
  get isUndeclared(): boolean {
    const { namespace } = this;
    return namespace !== "" && !namespace.includes(":");
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
   * Goes on to the next element that stands directly in the one of this depth, whatever has been read of the one before; false at its end. Elements of
   * other vocabularies are passed over with all that is in them; of choices of markup the branch is read that is understood.
   * @throws SyntaxError where the text is not well-formed
   */
  child(depth: number): boolean {
    for (;;) {
      const found = this.inner(depth);
      if (found !== "text") return found === "start";
    }
  }

  /**
   * The text of the element that was opened last, up to its end, without what is of other vocabularies.
   * @throws SyntaxError where elements stand in it
   */
  content(): string {
    const { depth } = this;
    let text = "";
    while (this.inner(depth) === "text") text += this.text;
    if (this.token === "start") throw new SyntaxError(`An element in a text: ${this.name}`);
    return text;
  }

  /** Goes on to the next text or element of the vocabulary that stands directly in the element of this depth, or to its end. */
  private inner(depth: number): XmlToken {
    for (;;) {
      const token = this.next();
      const level = this.depth;
      if (token === "start") {
        if (level !== depth + 1) continue;
        if (this.isOwn) return token;
        this.passInto();
      } else if (token === "text") {
        if (level === depth && !this.alternatives.isBetween(this.open.length)) return token;
      } else if (token === "done" || level < depth) return token;
    }
  }

  /**
   * Looks at an element of another vocabulary: what is in a choice of markup may be of this one.
   * @throws SyntaxError where nobody knows of which it is
   */
  private passInto(): void {
    const { namespace, name } = this;
    if (this.isUndeclared) throw new SyntaxError(`A prefix that nobody declared: ${namespace}`);
    this.alternatives.enter({ namespace, name, level: this.open.length, isUnderstood: () => this.understands(this.attribute("Requires") ?? "") });
  }

  private understands(prefixes: string): boolean {
    const required = prefixes.split(/\s+/u).filter((prefix) => prefix !== "");
    return required.length > 0 && required.map((prefix) => this.namespaces.of(prefix)).every((one) => one === this.rootNamespace || EXTENSION.test(one));
  }

  /** The text that was read last: entities resolved, each line break one line feed. */
  get text(): string {
    const written = this.xml.slice(this.from, this.to);
    if (this.isData) return plainBreaks(written.slice(DATA.length, -DATA_END.length));
    return resolveEntities(plainBreaks(written));
  }

  /** An attribute of the element that was opened last, by its name as it is written; undefined where it has it not. */
  attribute(name: string): string | undefined {
    return this.attributes.value(name);
  }

  /** An attribute of it by its local name and its namespace, whatever prefix it has; those without one have none. */
  attributeIn(isNamespace: (namespace: string) => boolean, name: string): string | undefined {
    return this.attributes.valueOf(name, (prefix) => isNamespace(this.namespaces.of(prefix)));
  }

  private close(written: string): "end" {
    this.name = localName(written);
    const level = this.open.length;
    if (this.namespaces.deepest > level) this.namespaces.leave(level);
    if (this.alternatives.count > 0) this.alternatives.leave(level);
    return (this.token = "end");
  }

  /** @returns whether there is a text; blanks around the root are none */
  private readText(at: number): boolean {
    const next = this.xml.indexOf("<", at);
    this.from = at;
    this.to = next < 0 ? this.xml.length : next;
    this.isData = false;
    this.lookAtReferences();
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
    const end = this.attributes.read(nameEnd);
    this.isEmpty = xml.charCodeAt(end) === SLASH;
    if (this.isEmpty && xml.charCodeAt(end + 1) !== GREATER) throw new SyntaxError("A slash within a tag");
    this.to = end + (this.isEmpty ? 2 : 1);
    const next = xml.indexOf("<", at);
    if (next >= 0 && next < this.to) throw new SyntaxError("A tag within a tag");
    this.lookAtReferences();
    this.open.push(written);
    const colon = written.indexOf(":");
    this.prefix = colon < 0 ? "" : written.slice(0, colon);
    this.name = colon < 0 ? written : written.slice(colon + 1);
    if (this.open.length === 1) this.rootNamespace = this.namespace;
    return (this.token = "start");
  }

  /** @throws SyntaxError where a reference in what was read last means no character */
  private lookAtReferences(): void {
    const { xml, to } = this;
    if (this.reference >= to) return;
    let at = this.reference < this.from ? xml.indexOf("&", this.from) : this.reference;
    for (; at >= 0 && at < to; at = xml.indexOf("&", at + 1)) if (!isReference(xml, at)) throw new SyntaxError("A reference to no character");
    this.reference = at < 0 ? xml.length : at;
  }
}

/** Vocabularies beside the standard's that Excel understands. */
const EXTENSION = /^http:\/\/schemas\.microsoft\.com\/office\//u;

const DATA = "<![CDATA[";
const DATA_END = "]]>";

const plainBreaks = (text: string): string => (text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text);

function localName(written: string): string {
  const colon = written.indexOf(":");
  return colon < 0 ? written : written.slice(colon + 1);
}
