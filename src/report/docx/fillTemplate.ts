import Docxtemplater from "docxtemplater";
import type { Worded } from "../../language";
import { xmlFault } from "../../ooxml";
import { changeTexts, textsOf } from "../marks/xmlTexts";
import { withoutMarks } from "../marks/removeMarks";
import type { ReportModel } from "../model";
import { unprintable } from "../printable";
import { BlankTags } from "./blankTags";
import { BlocksModule } from "./blocksModule";
import { unbindControls } from "./boundControls";
import { checkModule } from "./checkModule";
import { hideDeletedTags, showDeletedTags } from "./deletedWords";
import { embeddedTags } from "./embeddedTags";
import type { TemplateEntries } from "./entries";
import { FoundFaults } from "./foundFaults";
import { JoinedLines } from "./joinedLines";
import { LabelsModule } from "./labelsModule";
import { addLibraryFaults } from "./libraryFaults";
import { lookUp } from "./lookUp";
import { openTemplate } from "./openTemplate";
import { hasManyTags } from "./manyTags";
import { operatorsModule } from "./operators";
import { OutputBudget } from "./outputBudget";
import { packageParts } from "./packageParts";
import { ParagraphsModule } from "./paragraphsModule";
import { printedHeadings } from "./printedHeadings";
import { SectionBreaks } from "./sectionBreaks";
import { targetsModule } from "./targetsModule";
import { isList, namesOf, scopeOf, templateData, type TemplateData, type TemplateValue } from "./templateData";
import { TemplateError } from "./templateError";
import type { TemplateFault } from "./templateFault";
import { packEntries, TemplateZip } from "./templateZip";
import { TooMuch } from "./tooMuch";
import { uniqueIds } from "./unique/uniqueIds";
import { unprintedParts } from "./unprintedParts";

/**
 * Fills a Word template (.docx, as bytes) with a report and gives the filled document's bytes. The same template and report give
 * the same bytes. Works in browsers, workers and Node alike.
 * @param tell is given a sentence for each tag in the template's own sentences that has no value and printed nothing, and
 *   for each condition that cannot be decided yet
 * @throws TemplateError naming all faults at once; a half-filled document is never given
 */
export function fillTemplate(template: Uint8Array, model: ReportModel, tell: (sentence: Worded) => void = () => undefined): Uint8Array {
  const entries = changeTexts(withoutMarks(openTemplate(template)), (texts) => {
    for (const [name, xml] of texts) texts.set(name, unbindControls(hideDeletedTags(xml)));
  });
  if ([...textsOf(entries).values()].some(hasManyTags)) throw new TemplateError([{ kind: "manyTags" }]);
  const data = templateData(model, printedHeadings(entries));
  const zip = new TemplateZip(entries);
  const faults = [...unprintableValues(data), ...render(zip, data, model, tell), ...embeddedTags(entries, namesOf(data))];
  if (faults.length > 0) throw new TemplateError(faults);
  const broken = brokenEntries(zip.entries());
  if (broken.length > 0) throw new TemplateError(broken);
  return packEntries(
    changeTexts(uniqueIds(zip.entries()), (texts) => {
      for (const [name, xml] of texts) texts.set(name, showDeletedTags(xml));
    }),
  );
}

/** Compiles and fills the entries; where there is any fault, they are not to be used. */
function render(zip: TemplateZip, data: TemplateData, model: ReportModel, tell: (sentence: Worded) => void): TemplateFault[] {
  const parts = packageParts(textsOf(zip.entries()));
  const main = parts?.main ?? "";
  const found = new FoundFaults(main);
  const blanks = new BlankTags(data, model.gaps, found);
  const joined = new JoinedLines(found);
  try {
    const budget = new OutputBudget();
    const blocks = new BlocksModule(data, zip, budget, parts?.related("styles") ?? "word/styles.xml");
    const document = new Docxtemplater(zip, {
      modules: [
        targetsModule(zip, main),
        checkModule(data, found),
        new ParagraphsModule(
          budget,
          (entry, offset) => {
            blanks.add(entry, offset);
          },
          (entry, offset) => {
            joined.add(entry, offset);
          },
        ),
        blocks,
        new LabelsModule(namesOf(data), (entry, name) => {
          blanks.addLabel(entry, name);
        }),
        new SectionBreaks(),
        operatorsModule(data),
      ],
      parser: lookUp,
      paragraphLoop: true,
      nullGetter: () => "",
      syntax: { changeDelimiterPrefix: null },
      errorLogging: false,
    });
    if (found.inOrder().length === 0) {
      document.render(scopeOf(data));
      blocks.addStyles();
    }
  } catch (error) {
    if (error instanceof TooMuch) return [{ kind: error.fault }];
    if (!addLibraryFaults(error, found)) throw new TemplateError([{ kind: "torn" }, ...found.inOrder()], { cause: error });
  }
  const faults = found.inOrder();
  if (faults.length === 0)
    [
      ...blanks.sentences(),
      ...joined.sentences(),
      ...unprintedParts(
        model,
        found.tags().map(({ name }) => name),
      ),
    ].forEach(tell);
  return faults;
}

/** Values that no document can hold. `reportModel` gives none. */
function unprintableValues(data: TemplateData): TemplateFault[] {
  return [...data].flatMap(([name, value]): TemplateFault[] => {
    const texts = printedTexts(value);
    if (texts.every((text) => unprintable(text).length === 0)) return [];
    return [{ kind: "controlCharacter", place: { zh: "", en: "" }, written: `{${name}}` }];
  });
}

function printedTexts(value: TemplateValue): string[] {
  if (typeof value !== "object") return [String(value)];
  if (isList(value)) return value.items.flatMap((item) => [...item.values()]);
  if ("table" in value) return value.table.cells.map(({ text }) => text);
  return value.signature ? [value.signature.organ, value.signature.date] : [];
}

function brokenEntries(entries: TemplateEntries): TemplateFault[] {
  return [...entries].filter(([, content]) => typeof content === "string" && xmlFault(content) !== undefined).map(([entry]) => ({ kind: "torn", entry }));
}
