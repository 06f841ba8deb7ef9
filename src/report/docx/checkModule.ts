import { checkBlocks } from "./blockCheck";
import type { Module } from "./docxtemplaterTypes";
import type { FoundFaults } from "./foundFaults";
import { checkNames } from "./nameCheck";
import { checkPairs } from "./pairCheck";
import type { LexedPart } from "./places";
import { namesOf, type TemplateData } from "./templateData";
import { readEntry } from "./templateReader";
import { TooMuch } from "./tooMuch";
import { plainText } from "./xmlText";

/** More conditions within one another than any report has: docxtemplater reads what is in a pair once more for each pair around it. */
const DEEPEST = 100;

const FULL_WIDTH_TAG = /｛[^{}｛｝]*[｝}]/gu;

/**
 * Checks each entry of a template before docxtemplater parses it, for what docxtemplater does not: a tag over two paragraphs would
 * tear the document, full-width braces would be printed as text, an unknown name would print nothing, and of several beginnings
 * and ends that do not pair only one would be named.
 */
export function checkModule(data: TemplateData, faults: FoundFaults): Module {
  const isName = namesOf(data);
  return {
    name: "NianbaoCheck",
    preparse(parts: LexedPart[], { filePath }: { readonly filePath: string }): LexedPart[] {
      const entry = readEntry(filePath, parts, isName);
      const inText = entry.tags.filter(({ label }) => label === undefined);
      faults.read(filePath, entry);
      for (const { offset, raw } of inText.filter(({ torn }) => torn)) {
        faults.add(filePath, { kind: "tagOverParagraphs", offset, written: `{${plainText(raw)}}` });
      }
      for (const { offset, text } of entry.texts) {
        for (const match of text.matchAll(FULL_WIDTH_TAG)) {
          faults.add(filePath, { kind: "fullWidthBraces", offset: offset + match.index, written: plainText(match[0]) });
        }
      }
      const { faults: unpaired, ends, depth } = checkPairs(inText);
      if (depth > DEEPEST) throw new TooMuch("deepPairs");
      for (const found of [...checkNames(entry.tags, data, ends), ...unpaired, ...checkBlocks(entry, data)]) faults.add(filePath, found);
      return parts;
    },
  };
}
