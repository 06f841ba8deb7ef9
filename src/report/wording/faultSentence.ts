import type { Worded } from "../../language";
import type { TagFault, TemplateFault } from "../docx/templateFault";
import { fileFaults } from "./fileFaultWords";
import { tagFaults } from "./tagFaultWords";

type FaultOfTag = Extract<TemplateFault, { readonly kind: TagFault }>;

/** A fault of a template as a sentence: where, what, and what to do. */
export function faultSentence(fault: TemplateFault): Worded {
  if ("written" in fault) {
    const { zh, en } = faultOfTag(fault);
    return { zh: `模板${fault.place.zh}：${zh}`, en: `${fault.place.en === "" ? "Template" : `Template, ${fault.place.en}`}: ${en}` };
  }
  const { zh, en } = fileFaults[fault.kind];
  const parts = [fault.entry, fault.name].filter((part) => part !== undefined);
  return parts.length === 0 ? { zh, en } : { zh: `${zh}（${parts.join("：")}）`, en: `${en} (${parts.join(": ")})` };
}

/** What is wrong with a tag, without its place. 「{机关名程}：没有这个名称，是不是 {机关名称}？」 */
export function faultOfTag({ kind, written, nearest }: FaultOfTag): Worded {
  const what = /^\{[^{}]*\}$/u.test(written) ? written : `“${written}”`;
  const { zh, en } = tagFaults[kind];
  return nearest === undefined
    ? { zh: `${what}：${zh}。`, en: `${what}: ${en}.` }
    : { zh: `${what}：${zh}，是不是 {${nearest}}？`, en: `${what}: ${en}; perhaps {${nearest}}?` };
}
