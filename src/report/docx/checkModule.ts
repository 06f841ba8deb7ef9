import { checkBlocks } from "./blockCheck";
import type { Module } from "./docxtemplaterTypes";
import type { Findings } from "./findings";
import { checkNames } from "./nameCheck";
import { checkPairs } from "./pairCheck";
import { DocumentTooLarge } from "./outputBudget";
import type { LexedPart } from "./places";
import type { TemplateData } from "./templateData";
import { readEntry } from "./templateReader";
import { plainText } from "./xmlText";

const ENDNOTES = "word/endnotes.xml";

/** A report has some 300. */
const MOST_TAGS = 10_000;

const FULL_WIDTH_TAG = /｛[^{}｛｝]*[｝}]/gu;

/**
 * Checks each entry of a template before docxtemplater parses it, for what docxtemplater does not: a tag over two paragraphs would
 * tear the document, full-width braces would be printed as text, an unknown name would print nothing, and of several beginnings
 * and ends that do not pair only one would be named.
 */
export function checkModule(data: TemplateData, findings: Findings): Module {
  return {
    name: "NianbaoCheck",
    optionsTransformer(options, doc) {
      // docxtemplater reads footnotes, but not these.
      if (!doc.targets.includes(ENDNOTES)) doc.targets.push(ENDNOTES);
      return options;
    },
    preparse(parts: LexedPart[], { filePath }: { readonly filePath: string }): LexedPart[] {
      const entry = readEntry(filePath, parts);
      findings.read(filePath, entry);
      for (const { offset, raw } of entry.tags.filter(({ torn }) => torn)) {
        findings.add(filePath, { kind: "tagOverParagraphs", offset, written: `{${plainText(raw)}}` });
      }
      for (const { offset, text } of entry.texts) {
        for (const match of text.matchAll(FULL_WIDTH_TAG)) {
          findings.add(filePath, { kind: "fullWidthBraces", offset: offset + match.index, written: plainText(match[0]) });
        }
      }
      if (entry.tags.length > MOST_TAGS) throw new DocumentTooLarge();
      for (const found of [...checkNames(entry.tags, data), ...checkPairs(entry.tags), ...checkBlocks(entry, data)]) findings.add(filePath, found);
      return parts;
    },
  };
}
