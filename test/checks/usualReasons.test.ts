import { usualReasons } from "../../src/jobs/findings/words";
import type { ImplausibleEvidence } from "../../src/checks/implausible/check";
import { ofForm } from "../ofForm";

const offered = (what: ImplausibleEvidence["what"], language: "zh-CN" | "en-US") =>
  usualReasons(
    {
      id: "A9",
      check: "A9",
      severity: "warning",
      figures: [ofForm("applications.received:total")],
      evidence: { kind: "implausible", what, value: 9, against: 3 },
    },
    language,
  ).join();

test("what is hard to believe is explained by what may be so of it: of counts by no money, of money by no counts", () => {
  const told = (["cases", "inForce", "fees"] as const).map((what) => [what, offered(what, "zh-CN"), offered(what, "en-US")]);
  expect(told).toEqual([
    ["cases", "复议、诉讼有的是针对以前年度的答复", "Some of the cases are about answers of earlier years"],
    ["inForce", "本年制发的有的已经废止或失效", "Some of those made this year are no longer in force"],
    ["fees", "金额和单位已核对，属实", "Amount and unit were compared with the accounts"],
  ]);
});
