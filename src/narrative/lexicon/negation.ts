import type { Spellings } from "./spelling";

/** That there was nothing, or that it did not happen. */
export const negation = {
  none: [
    ["未曾", "未曾收到申请"],
    ["未", "未收到申请", { notBefore: "经", unlike: "未经复议直接起诉" }],
    ["没有", "没有收到申请"],
    ["无", "无申请"],
    ["尚未", "尚未收到申请"],
    ["从未", "从未收到申请"],
    ["不存在", "不存在申请"],
  ],
} satisfies Spellings;
