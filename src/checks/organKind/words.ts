import type { CheckWords } from "../../findings";
import type { OrganKindEvidence } from "./check";

/** That 机关类别 and the organ's name contradict one another, and what to do. */
export const organKindWords: CheckWords<OrganKindEvidence> = {
  zh: ({ evidence: { name, chosen, fits } }) =>
    `“基本信息”里机关类别选的是“${chosen}”，但从名称“${name}”看应是${fits.map((kind) => `“${kind}”`).join("或")}。请核对机关类别；确实没有选错的，请填写说明。`,
  en: ({ evidence: { name, chosen, fits } }) =>
    `“机关类别” says “${chosen}”, but by its name “${name}” the organ is of the kind ${fits.map((kind) => `“${kind}”`).join(" or ")}. Correct “机关类别” on sheet “基本信息”, or give the reason.`,
  values: ({ name, chosen }) => `${name}，${chosen}`,
};
