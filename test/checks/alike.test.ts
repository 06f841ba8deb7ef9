import fc from "fast-check";
import { checkFigures, gatherAlike } from "../../src/checks";
import type { NotPlainEvidence } from "../../src/checks/notPlain/check";
import { sentence, type Finding } from "../../src/jobs";
import { isSurelyRead, readEntry, tableFigures, type Entry } from "../../src/figures";
import { edition2021, type FigureId } from "../../src/statute";
import { ofForm } from "../ofForm";

const figures = edition2021.tables.flatMap(tableFigures);
const nothingApart = { isApart: () => false, areasOf: (ids: readonly string[]) => ids };

function found(texts: Readonly<Record<string, string | number>>): Finding[] {
  const entries = new Map(figures.map(({ id, column }): [FigureId, Entry] => [id, readEntry(texts[id] ?? 0, column.kind)]));
  return checkFigures(edition2021, entries);
}

/** The cells without a plain number that findings tell, one by one or together. */
const cellsOf = (findings: readonly Finding[]): NotPlainEvidence[] =>
  findings.flatMap(({ evidence }) => (evidence.kind === "alike" ? evidence.cells : evidence.kind === "notPlain" ? [evidence] : []));

const anyText = fc.constantFrom(
  "０",
  "１２",
  "5件",
  "7 件",
  "1,234",
  "3\u200b",
  " 4",
  "5",
  "984361元",
  "1.2万件",
  "/",
  "无",
  "3万元",
  "22（其中修订16件）",
  "约十件",
);
const anyReport = fc.array(fc.tuple(fc.constantFrom(...figures.map(({ id }) => id)), anyText), { maxLength: 60 }).map((pairs) => Object.fromEntries(pairs));

test("no cell is lost or told twice, whatever stands apart; nothing else changes, and each finding stands where its first cell did", () => {
  fc.assert(
    fc.property(anyReport, fc.func(fc.boolean()), (texts, choose) => {
      const single = found(texts);
      const isApart = ({ id }: Finding) => choose(id);
      const gathered = gatherAlike(single, { ...nothingApart, isApart });
      const ids = (findings: readonly Finding[]) => cellsOf(findings).map(({ figure }) => figure);
      expect([...ids(gathered)].sort()).toEqual([...ids(single)].sort());
      expect(new Set(gathered.map(({ id }) => id)).size).toBe(gathered.length);
      const firsts = gathered.map(({ figures: [first], evidence, id }) => (evidence.kind === "alike" ? `A6:${first ?? ""}` : id));
      expect(single.map(({ id }) => id).filter((id) => firsts.includes(id))).toEqual(firsts);
      for (const finding of single.filter((one) => one.evidence.kind !== "notPlain" || isApart(one))) expect(gathered).toContain(finding);
    }),
  );
});

test("only cells that read for certain share one button, and those of one cause only", () => {
  fc.assert(
    fc.property(anyReport, (texts) => {
      const gathered = gatherAlike(found(texts), nothingApart);
      const causes = gathered.flatMap(({ evidence }) => (evidence.kind === "alike" || evidence.kind === "notPlain" ? [evidence.cause] : []));
      expect(new Set(causes).size).toBe(causes.length);
      for (const { severity, evidence } of gathered) {
        if (evidence.kind !== "alike") continue;
        expect(evidence.cells.length).toBeGreaterThan(1);
        expect(new Set(evidence.cells.map(({ cause }) => cause))).toEqual(new Set([evidence.cause]));
        expect(severity).toBe(isSurelyRead(evidence.cause) ? "warning" : "error");
        if (isSurelyRead(evidence.cause))
          for (const { figure, text, reads } of evidence.cells) {
            const kind = figures.find(({ id }) => id === figure)?.column.kind ?? "count";
            expect(readEntry(text, kind)).toMatchObject({ certain: true, reads });
          }
      }
    }),
  );
});

test("a single cell is told as it was; two of different causes are two", () => {
  const single = found({ [ofForm("applications.received:other")]: "０", [ofForm("disclosure.licences:decisions")]: "5件" });
  expect(gatherAlike(single, nothingApart)).toEqual(single);
});

const all = Object.fromEntries(figures.map(({ id }) => [id, "０"]));
const areas: Readonly<Record<string, readonly string[]>> = { 10: ["B5:D6", "B9", "B12", "B13", "B14", "B16"], 175: ["D6:J30"], 15: ["A6:O6"] };
const said = (texts: Readonly<Record<string, string>>, language: "zh-CN" | "en-US" = "zh-CN") =>
  gatherAlike(found(texts), { isApart: () => false, areasOf: (ids) => areas[ids.length] ?? ["D6:E6"] }).map((finding) => sentence(finding, language));

test("the sentence says how many cells, where in each table, and what is wrong, in both languages", () => {
  expect(said(all)).toEqual(["共有 200 格（表二 B5:D6、B9、B12、B13、B14等；表三 D6:J30；表四 A6:O6）写的是全角数字（“０”），请改为半角的数字。"]);
  expect(said(all, "en-US")).toEqual([
    "Each of 200 cells (Table 2 B5:D6, B9, B12, B13, B14 and more; Table 3 D6:J30; Table 4 A6:O6) is written in full-width digits (“０”): enter plain digits.",
  ]);
});

const two = (one: string, other: string) => ({ [ofForm("applications.granted:naturalPerson")]: one, [ofForm("applications.granted:business")]: other });
test.each([
  [two("0件", "0 笔"), "表三有 2 格（D6:E6）写了单位（“0件”、“0 笔”），请只填数字。"],
  [two("0\u200b", "\u202d0"), "表三有 2 格（D6:E6）含有看不见的字符，请只填数字。"],
  [two("0", "00"), "表三有 2 格（D6:E6）的数字存成了文本，请改为数字。"],
  [two("/", "无"), "表三有 2 格（D6:E6）写的不是数字（“/”、“无”），没有发生的请填 0。"],
  [
    two("约十件", "这一项的数由下属各单位办理，以其报送的为准"),
    "表三有 2 格（D6:E6）写的不是数字（“约十件”、“这一项的数由下属各单位办理，以其报送的为…”），请改填数字。",
  ],
])("%p: what is wrong is named, not quoted where nobody sees it", (texts, message) => {
  expect(said(texts)).toContain(message);
});
