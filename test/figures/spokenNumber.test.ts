import { notPlainCause, readEntry } from "../../src/figures";

test.each<[string, number]>([
  ["2部", 2],
  ["共44件", 44],
  ["共 44 件", 44],
  ["共计44", 44],
  ["3万6千", 36_000],
  ["3万6000件", 36_000],
  ["1亿2千3百万", 123_000_000],
  ["3千6百件", 3600],
  ["1千2百万件", 12_000_000],
])("「%s」 is the count %d, only spoken", (text, reads) => {
  expect(readEntry(text, "count")).toEqual({ state: "text", text, reads, certain: true });
});

test.each<[string, number]>([
  ["3万6千元", 3.6],
  ["共3万6千元", 3.6],
  ["3万6千", 3.6],
  ["3万6000元", 3.6],
  ["1亿2千3百万元", 12_300],
  ["36元5角8分", 0.003658],
  ["36元5角", 0.00365],
])("「%s」 is the amount of %d万元, which is converted exactly", (text, reads) => {
  expect(readEntry(text, "amount")).toEqual({ state: "text", text, reads, certain: true });
});

test.each([
  ["326人", "count", 326, "otherUnit"],
  ["5名", "count", 5, "otherUnit"],
  ["1,200人", "count", 1200, "otherUnit"],
  ["合计44件", "count", 44, "remark"],
  ["共44件（其中网上5件）", "count", 44, "remark"],
  ["累计5", "count", 5, "remark"],
  ["5批次", "count", 5, "otherUnit"],
  ["1.2万平方米", "count", 12_000, "otherUnit"],
  ["3万6千人", "count", 36_000, "otherUnit"],
  ["22人（其中网上5人）", "count", 22, "remark"],
  ["22元（其中网上5元）", "amount", 0.0022, "remark"],
  ["1.2万件（其中网上5件）", "count", 12_000, "remark"],
  ["3万6千元", "count", 36_000, "otherUnit"],
  ["2部", "amount", 2, "otherUnit"],
  ["3千6百", "amount", 0.36, "otherUnit"],
] as const)("「%s」 in a %s suggests %d and does not say it", (text, kind, reads, cause) => {
  const entry = readEntry(text, kind);
  expect(entry).toEqual({ state: "text", text, reads, certain: false });
  expect(entry.state === "text" && notPlainCause(entry)).toBe(cause);
});

test.each([
  "3万6",
  "约5",
  "5左右",
  "3月",
  "2025年",
  "第5号",
  "1共5",
  "5角",
  "万",
  "共",
  "10万零5百",
  "共约5件",
  "三十至五十件，见附件",
  "受理八十件，办结七十九件",
  "一百二十三件",
  "1.2千千件",
  "5千千元",
  "3万6千万元",
  "十百千",
])("「%s」 suggests no number", (text) => {
  for (const kind of ["count", "amount"] as const) expect(readEntry(text, kind)).toEqual({ state: "text", text, reads: undefined, certain: false });
});
