import type { Worded } from "../../language";
import { LEAVE_OUT } from "../choices/choiceWords";
import type { UnitState } from "./unitRow";

/** What 汇总单位 says of a unit that has not reported and is no longer on the list. */
export const OFF_LIST = "不在名单";

/** How states are called in 汇总单位; in English where they are told beside it. */
export const stateNames: Readonly<Record<UnitState, Worded>> = {
  added: { zh: "已汇总", en: "added" },
  copy: { zh: "重复", en: "copy" },
  open: { zh: "待定", en: "to be decided" },
  returned: { zh: "退回", en: "sent back" },
  left: { zh: LEAVE_OUT, en: "left out" },
  missing: { zh: "未报", en: "missing" },
  unread: { zh: "读不出", en: "unreadable" },
};
