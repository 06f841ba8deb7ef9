import type { ClaimWords } from "../claimWords";

/** C9: 六 says nothing of 信息处理费. */
export interface NoFeeFault {
  readonly what: "noFee";
}

/** C9: 信息处理费 with several amounts, in 元. */
export interface FeesFault {
  readonly what: "fees";
  readonly amounts: readonly number[];
}

/** That the fee is missing. */
export const noFeeWords: ClaimWords<NoFeeFault> = {
  zh: () => "正文第六部分没有写信息处理费。必须报告收取信息处理费的情况，没有收取的也要写明，如“本年度未收取信息处理费”。",
  en: () => "Section 6 says nothing of the fees for handling information (“信息处理费”). What was collected must be reported, also where it was nothing.",
  values: () => [],
};

/** Both amounts. */
export const feesWords: ClaimWords<FeesFault> = {
  zh: ({ evidence, words }) => `信息处理费前后写得不一样：一处是 ${evidence.amounts.join(" 元，一处是 ")} 元（${words}）。请核对后改成一致。`,
  en: ({ evidence, words }) =>
    `The report names two amounts of the fees for handling information (“信息处理费”): ${evidence.amounts.join(" and ")} yuan (${words}). Make them agree.`,
  values: () => [],
};
