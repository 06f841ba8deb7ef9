import type { Module } from "./docxtemplaterTypes";
import { isXml } from "./entries";
import { mayHaveTags } from "./labelTags";
import type { TemplateZip } from "./templateZip";

const TYPES = "[Content_Types].xml";
const BODY_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** What is text. docxtemplater would take properties for text too, in which programs keep numbers in braces; they are labels. */
const TEXTS = ["w:t", "a:t", "m:t"];

/** What holds paragraphs in parts that docxtemplater does not read by itself. */
const STORIES = ["w:footnote", "w:endnote", "w:comment", "w:docPartBody"];

/** What docxtemplater keeps of a document; its typings leave it out. */
interface Targets {
  targets: string[];
  textTarget: string;
  readonly filesContentTypes: Record<string, string>;
  readonly fileTypeConfig: { tagsXmlTextArray: string[]; readonly tagsXmlLexedArray: string[] };
}

/**
 * Gives docxtemplater every part of the package that has a brace, whatever its type: by itself it reads bodies, headers, footers,
 * footnotes and comments, and only where the list of types calls them so. No tag of a chart, an endnote or a property is left standing.
 * @param main the entry of the body
 */
export function targetsModule(zip: TemplateZip, main: string): Module {
  return {
    name: "NianbaoTargets",
    getFileType: () => "docx",
    optionsTransformer(options, doc) {
      const target: Targets = doc as unknown as Targets;
      target.targets = [
        main,
        ...Object.values(zip.files).flatMap(({ name, asText }) => (name !== main && name !== TYPES && isXml(name) && mayHaveTags(asText()) ? [name] : [])),
      ];
      target.textTarget = main;
      target.filesContentTypes[main] = BODY_TYPE;
      target.fileTypeConfig.tagsXmlTextArray = [...TEXTS];
      target.fileTypeConfig.tagsXmlLexedArray.push(...STORIES);
      return options;
    },
  };
}
