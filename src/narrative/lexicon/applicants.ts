import type { Spellings } from "./spelling";

/** Who applies, by the columns of table 三. */
export const applicants = {
  organisations: [["法人(?:[或及和、与]+(?:者|以及)?)?(?:其[他它])?(?:组织)?", "法人或其他组织申请10件"]],
  naturalPerson: [
    ["自然人", "自然人申请70件"],
    ["公民个?人?", "公民个人申请70件"],
    ["个人", "个人申请70件"],
  ],
  business: [["商业企业", "商业企业申请8件"]],
  research: [["科研机构", "科研机构申请1件"]],
  charity: [["(?:社会)?公益组织", "社会公益组织申请1件"]],
  legalService: [["法律服务机构", "法律服务机构申请1件"]],
} satisfies Spellings;
