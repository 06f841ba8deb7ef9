import { inLanguage, type Language } from "../../language";
import type { Explained, ExplanationState } from "../findings/explanations";

/** What stands behind the sentence of something whose row of 校验说明 gives no reason: “/”, “（请填写）”. */
export function noReasonNote(explained: ExplanationState<Explained>, language: Language): string {
  if (explained.state !== "none" || explained.noReason === undefined) return "";
  const { noReason } = explained;
  return inLanguage(
    {
      zh: `“校验说明”里写的“${noReason}”不是理由，请在那里写明为什么没有错。`,
      en: ` “${noReason}” on sheet “校验说明” is no reason: write there why this is right.`,
    },
    language,
  );
}
