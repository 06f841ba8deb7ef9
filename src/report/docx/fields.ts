import { XmlReader } from "../../ooxml";
import { elementsIn } from "./elementsIn";

/** Fields that fetch something, start a program or run a macro when a document is opened, updated or clicked. */
const REFUSED: ReadonlySet<string> = new Set(
  "DDE DDEAUTO LINK INCLUDE INCLUDETEXT INCLUDEPICTURE IMPORT DATABASE RD EMBED CONTROL HTMLACTIVEX MACROBUTTON PRINT".split(" "),
);

const mayHaveFields = elementsIn("fldSimple", "fldChar");

/** A field that is open: its code so far, without that of the fields in it; and whether a field in it takes part in its name. */
interface OpenField {
  code: string;
  inCode: boolean;
}

/** The names of the fields in a part that a template may not have; 「{…}」 for one whose name is put together by another field. */
export function refusedFields(xml: string): string[] {
  if (!mayHaveFields(xml)) return [];
  const refused = new Set<string>();
  const open: OpenField[] = [];
  let inInstruction = false;
  const judge = (code: string): void => {
    const name = nameOf(code);
    if (REFUSED.has(name)) refused.add(name);
  };
  const reader = new XmlReader(xml);
  const ofWord = (name: string): string | undefined => reader.attributeIn((namespace) => namespace === reader.rootNamespace, name) ?? reader.attribute(name);
  while (reader.next() !== "done") {
    const { token, name } = reader;
    const field = open.at(-1);
    if (token === "text") {
      if (inInstruction && field?.inCode === true) field.code += reader.text;
      continue;
    }
    if (token === "end") {
      if (name === "instrText") inInstruction = false;
      continue;
    }
    if (!reader.isOwn && !reader.isUndeclared) continue;
    if (name === "instrText") inInstruction = true;
    if (name === "fldSimple") judge(ofWord("instr") ?? "");
    if (name !== "fldChar") continue;
    const type = ofWord("fldCharType");
    if (type === "begin") {
      if (field?.inCode === true && nameOf(field.code) === "") refused.add("{…}");
      open.push({ code: "", inCode: true });
    } else if (field) {
      field.inCode = false;
      if (type === "end") open.pop();
      judge(field.code);
    }
  }
  for (const { code } of open) judge(code);
  return [...refused];
}

const nameOf = (code: string): string => /^[\s"]*([^\s"\\]+)/u.exec(code)?.[1]?.toUpperCase() ?? "";
