import { evidenceValues, sentence, type Finding } from "../../../src/jobs";
import type { ClaimEvidence, ClaimFault } from "../../../src/narrative";
import { chineseLeft } from "../../chineseLeft";
import { ofForm } from "../../ofForm";

const received = { terms: [{ figure: ofForm("applications.received:total"), value: 18 }], value: 18 };
const handled = { terms: [...received.terms, { figure: ofForm("applications.carriedIn:total"), value: 1 }], value: 19 };
const withheld = {
  terms: ["stateSecret", "prohibitedByLaw", "securityAndStability", "thirdPartyRights"].map((row) => ({
    figure: ofForm(`applications.withheld.${row}:total`),
    value: 1,
  })),
  value: 4,
};

/** Each fault with what its Chinese sentence must name: both values, and the way out. */
const faults: readonly (readonly [ClaimFault, readonly string[]])[] = [
  [{ what: "count", stated: 16, readings: [received, handled] }, ["表三“本年新收·总计”是 18", "“本年新收·总计”与“上年结转·总计”合计是 19", "填写说明"]],
  [{ what: "count", stated: 16, readings: [withheld] }, ["表三“不予公开·总计”合计是 4"]],
  [{ what: "share", stated: 50, decimals: 1, readings: [{ part: withheld, whole: received }] }, ["按表三应为 22.2%（4÷18）"]],
  [
    { what: "absolute", claim: "finished", terms: [{ figure: ofForm("applications.carriedOut:total"), value: 2 }] },
    ["“结转下年度·总计”是 2", "写明结转下年度的件数"],
  ],
  [{ what: "absolute", claim: "upheld", terms: [{ figure: ofForm("cases:review.pending"), value: 2 }] }, ["“行政复议·尚未审结”是 2"]],
  [{ what: "absolute", claim: "uncorrected", terms: [{ figure: ofForm("cases:review.corrected"), value: 1 }] }, ["“行政复议·结果纠正”是 1"]],
  [{ what: "absolute", claim: "decided", terms: [{ figure: ofForm("cases:review.pending"), value: 2 }] }, ["“行政复议·尚未审结”是 2"]],
  [{ what: "noFee" }, ["信息处理费", "本年度未收取信息处理费"]],
  [{ what: "fees", amounts: [3940, 3490] }, ["3940 元，一处是 3490 元"]],
  [{ what: "listLength", stated: 3, count: 2 }, ["列出的是 2 个，不是 3 个"]],
  [{ what: "parts", stated: 64, unit: "条", sum: 54, parts: [50, 4] }, ["50 + 4 = 54，总数写的是 64，少 10"]],
  [{ what: "twoNumbers", name: "主动公开政府信息", unit: "条", numbers: [107, 117], first: "二" }, ["正文第二部分写的“主动公开政府信息”是 107 条"]],
  [{ what: "named", name: "发布信息条数", value: 1268, unit: "条", stated: 1260 }, ["要素“发布信息条数”是 1268", "{发布信息条数}"]],
];

const found = (fault: ClaimFault, sentenceSaid = "句中有原文词语。"): Finding => {
  const evidence: ClaimEvidence = { kind: "claim", section: "一", row: 2, sentence: sentenceSaid, start: 3, end: 7, words: "原文词语", ...fault };
  return { id: "C", check: "C1", severity: "warning", figures: [], evidence };
};

test.each(faults.map(([fault, words]) => [JSON.stringify(fault), fault, words] as const))(
  "%s: the sentence names the place, the words, both values and what to do",
  (_, fault, words) => {
    const chinese = sentence(found(fault), "zh-CN");
    for (const one of words) expect(chinese).toContain(one);
    expect(chinese).toMatch(/请|必须/u);
    if (fault.what !== "noFee") expect(chinese).toContain("原文词语");
    const english = sentence(found(fault), "en-US");
    expect(english).toMatch(/^(?:Section|The report)/u);
    expect(english).toMatch(/\.$/u);
    expect(chineseLeft(english, { written: ["句中有原文词语。", "主动公开政府信息"] })).toEqual([]);
  },
);

test("a reason's values change with the sentence and with the figures that it is compared with", () => {
  const values = [
    found({ what: "count", stated: 16, readings: [received] }),
    found({ what: "count", stated: 16, readings: [handled] }),
    found({ what: "count", stated: 16, readings: [received] }, "另一句。"),
    found({ what: "absolute", claim: "finished", terms: [{ figure: ofForm("applications.carriedOut:total"), value: 2 }] }),
    found({ what: "absolute", claim: "finished", terms: [{ figure: ofForm("applications.carriedOut:total"), value: 3 }] }),
    found({ what: "share", stated: 50, decimals: 1, readings: [{ part: withheld, whole: received }] }),
  ].map(({ evidence }) => evidenceValues(evidence));
  expect(new Set(values).size).toBe(values.length);
});
