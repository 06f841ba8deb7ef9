import { FieldCodeTags } from "./fieldCodeTags";
import { labelTags, type LabelKind } from "./labelTags";
import { lastUpTo } from "./offsets";
import { OpenElements, type OpenElement } from "./openElements";
import { PlaceCounter, type LexedPart, type Place } from "./places";

/** A paragraph's text in an entry; offsets count the characters of the entry's text, as docxtemplater does. */
export interface ReadText {
  readonly offset: number;
  readonly place: Place;
  /** As in the XML: < and & are written &lt; and &amp;. */
  readonly text: string;
}

/** A tag as it stands in an entry. */
export interface WrittenTag {
  readonly offset: number;
  /** What stands between the braces, as in the XML. */
  readonly raw: string;
  /** Whether it begins in one paragraph and ends in another. */
  readonly torn: boolean;
  /** The number of the table around its beginning, the innermost where they are nested. */
  readonly table: number | undefined;
  /** The elements around its beginning, the outermost first. */
  readonly around: readonly OpenElement[];
  /** Of a tag that stands outside the text, in an attribute or in an element that is no text: what it stands in, and where. */
  readonly label?: LabelKind;
  readonly place?: Place;
}

/** What was read of one entry. */
export interface ReadEntry {
  readonly texts: readonly ReadText[];
  /** In the order in which they begin. */
  readonly tags: readonly WrittenTag[];
}

/** Reads an entry's lexed parts: where each paragraph is, what it says, and its tags, also those outside the text. */
export function readEntry(entry: string, parts: readonly LexedPart[], isName: (written: string) => boolean): ReadEntry {
  const counter = new PlaceCounter();
  const elements = new OpenElements();
  let offset = 0;
  const here = (): LabelPlace => ({ offset, place: counter.place(), table: counter.table() });
  const codes = new FieldCodeTags(isName, here);
  const texts: { offset: number; place: Place; text: string }[] = [textFrom(0, counter)];
  const tags: WrittenTag[] = [];
  let tag: (WrittenTag & { raw: string; torn: boolean }) | undefined;
  for (const part of parts) {
    const text = shownText(part);
    counter.read(part);
    if (part.type === "tag" && part.tag === "w:p") {
      if (tag) tag.torn = true;
      texts.push(textFrom(offset, counter));
    }
    if (part.type === "delimiter") {
      if (part.position === "end" && tag) tags.push(tag);
      tag = part.position === "start" ? { offset, raw: "", torn: false, table: counter.table(), around: elements.around() } : undefined;
    } else if (part.position === "insidetag") {
      if (tag) tag.raw += text;
    } else {
      tags.push(...labelTags(part.value ?? "", entry, isName).map(({ raw, kind }) => labelAt(here(), raw, kind)));
      tags.push(...codes.read(part.value ?? "").map(({ raw, place }) => labelAt(place, raw, "fieldCode")));
      elements.read(part);
    }
    const paragraph = texts.at(-1);
    if (paragraph) paragraph.text += text;
    offset += text.length;
  }
  tags.push(...codes.end().map(({ raw, place }) => labelAt(place, raw, "fieldCode")));
  return { texts, tags: tags.sort((a, b) => a.offset - b.offset) };
}

/** Where something stands that is no text: the text around may be blank, so that its offset alone does not tell. */
type LabelPlace = Required<Pick<WrittenTag, "offset" | "place">> & Pick<WrittenTag, "table">;

const labelAt = (place: LabelPlace, raw: string, label: LabelKind): WrittenTag => ({ ...place, raw, label, torn: false, around: [] });

const textFrom = (offset: number, counter: PlaceCounter) => ({ offset, place: counter.place(), text: "" });

function shownText({ type, position, value }: LexedPart): string {
  if (type === "delimiter") return position === "start" ? "{" : "}";
  return position === "insidetag" ? (value ?? "") : "";
}

/** The tag in the text that begins at an offset. */
export function tagAt({ tags }: ReadEntry, offset: number): WrittenTag | undefined {
  let index = lastUpTo(tags, offset);
  while (tags[index]?.offset === offset && tags[index]?.label !== undefined) index--;
  return tags[index]?.offset === offset ? tags[index] : undefined;
}

/** The paragraph in which an offset lies. */
export function textAt({ texts }: ReadEntry, offset: number): ReadText | undefined {
  return texts[lastUpTo(texts, offset)];
}
