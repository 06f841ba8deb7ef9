import { partName } from "../wording/partNames";
import { canonicalXml } from "./canonicalXml";
import { isXml, type TemplateEntries } from "./entries";
import { inflateEntries } from "./inflateEntries";
import { labelTags, tagsIn } from "./labelTags";
import { isZip } from "./openTemplate";
import { parseTag } from "./tag";
import { TemplateError } from "./templateError";
import type { TemplateFault } from "./templateFault";
import { plainText } from "./xmlText";

/** Pictures and typefaces in which no word stands as such. */
const WORDLESS = /\.(?:png|jpe?g|gif|tiff?|bmp|odttf|ttf|fntdata)$/iu;

/** A cell's or a paragraph's words, which programs cut into runs. */
const WORDS = /<((?:\w+:)?(?:si|is|p))(?:\s[^<>]*)?>[^]*?<\/\1>/gu;

const WRITTEN = /\{([^{}]{1,60})\}/gu;

/**
 * Names the tags in files that a template carries within it and that are none of its own parts: a chart's workbook, another document, a
 * drawing. They are not filled, and Word shows them as soon as somebody edits the chart.
 */
export function embeddedTags(entries: TemplateEntries, isName: (written: string) => boolean): TemplateFault[] {
  return [...entries].flatMap(([entry, file]): TemplateFault[] => {
    if (typeof file === "string") return [];
    const tags = tagsOf(entry, file, isName);
    if (tags === "tooLarge") return [{ kind: tags, entry }];
    const { zh, en } = partName(entry);
    const name = entry.split("/").at(-1) ?? "";
    return [...new Set(tags)].map((written) => ({ kind: "inEmbedded", place: { zh: `${zh}（${name}）`, en: `${en} (${name})` }, written }));
  });
}

/** The tags of a file, and of those in it where it is a zip, as they are written. What cannot be opened shows nobody a tag. */
function tagsOf(name: string, file: Uint8Array, isName: (written: string) => boolean): string[] | "tooLarge" {
  if (!isZip(file)) return tagsInFile(name, file, isName);
  try {
    return [...inflateEntries(file)].flatMap(([inner, bytes]) => tagsInFile(inner, bytes, isName));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.faults.some(({ kind }) => kind === "tooLarge" || kind === "longPart") ? "tooLarge" : [];
  }
}

function tagsInFile(name: string, file: Uint8Array, isName: (written: string) => boolean): string[] {
  if (WORDLESS.test(name)) return [];
  if (!isXml(name) && !/\.svg$/iu.test(name)) return plainTags(file, isName);
  const xml = canonicalXml(new TextDecoder().decode(file));
  const whole = Array.from(xml.matchAll(WORDS), ([words]) => tagsIn(words.replace(/<[^<>]*>/gu, ""), isName)).flat();
  return [...labelTags(xml, "", isName), ...whole].map(({ raw, kind }) => (kind === "fullWidth" ? `｛${plainText(raw)}｝` : `{${plainText(raw)}}`));
}

/** In files of programs' own formats words stand as UTF-8, or in two bytes a character from any byte on; only names that are known count. */
function plainTags(file: Uint8Array, isName: (written: string) => boolean): string[] {
  const wide = new TextDecoder("utf-16le");
  const texts = [new TextDecoder().decode(file), wide.decode(file), wide.decode(file.subarray(1))];
  return texts.flatMap((text) => Array.from(text.matchAll(WRITTEN), ([written, name = ""]) => (isName(parseTag(name).key) ? [written] : [])).flat());
}
