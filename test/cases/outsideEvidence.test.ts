import { newFileSheets, type FileSheets } from "../../src/files";
import { toFilling } from "../../src/interchange";
import { checkWorkbook, insertSheets, readFollowingYear, type CheckReport } from "../../src/jobs";
import { edition2021 } from "../../src/statute";
import type { Filling } from "../../src/workbook";
import { sentencesAtHand, readCases } from "./readCase";
import { ofForm } from "../ofForm";

async function bookOf(filling: Filling): Promise<FileSheets> {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", edition: edition2021, filling });
  return sheets;
}

async function checked(
  id: string,
  { more = [], following }: { more?: NonNullable<Filling["narrative"]>; following?: Filling["figures"] } = {},
): Promise<CheckReport> {
  const report = readCases().find((one) => one.id === id);
  if (!report) throw new Error(id);
  const { filling } = toFilling(report);
  const book = await bookOf({ ...filling, organ: { name: report.organ, year: report.year }, narrative: [...(filling.narrative ?? []), ...more] });
  const next = following && (await bookOf({ organ: { name: report.organ, year: report.year + 1 }, figures: following }));
  return checkWorkbook(book, "zh-CN", { ...(next && { following: await readFollowingYear(book, next) }) });
}

const atHand = sentencesAtHand ? test : test.skip;
const name = sentencesAtHand ? "" : " (published reports are not at hand)";

atHand(`pingtan_gaj_2021: the narrative says that the one application was carried over, so it is 其他 and （七） that are wrong${name}`, async () => {
  const { faults } = await checked("pingtan_gaj_2021");
  expect(faults).toMatchObject([{ verdict: "decided" }]);
  expect(faults[0]?.suspects[0]?.changes.map(({ cell, from, to }) => [cell.address, from, to])).toEqual([
    ["D28", 1, 0],
    ["J28", 1, 0],
    ["D29", 1, 0],
    ["J29", 1, 0],
  ]);
});

test("pingtan_gaj_2021: the next year's 上年结转 speaks against 结转下年度 too", async () => {
  const following = new Map([
    [ofForm("applications.carriedIn:naturalPerson"), 1],
    [ofForm("applications.carriedIn:total"), 1],
  ]);
  const { faults } = await checked("pingtan_gaj_2021", { following });
  const carriedOut = faults[0]?.suspects.find(({ changes }) => changes[0]?.figure === ofForm("applications.carriedOut:naturalPerson"));
  expect(carriedOut?.witnesses.disagree.map(({ source }) => source)).toContain("下年报告「上年结转·自然人」（1）");
});

test("pingtan_jjf_2023: by the rules alone any cell of the column may be the one; that none came says which", async () => {
  const alone = await checked("pingtan_jjf_2023");
  expect(alone.faults).toMatchObject([{ verdict: "undecided", message: expect.stringContaining("单凭勾稽关系分不出") as string }]);
  const { faults } = await checked("pingtan_jjf_2023", { more: [{ section: "一", heading: "（四）依申请公开", text: "2023年，收到政府信息公开申请0条。" }] });
  expect(faults).toMatchObject([{ verdict: "decided" }]);
  expect(faults[0]?.suspects[0]?.changes.map(({ cell, to }) => [cell.address, to])).toEqual([
    ["D6", 0],
    ["J6", 0],
  ]);
});

test("pingtan_htp_2024: a column 总计 of zeros is one thing, and no A9 comes of it", async () => {
  const { findings, faults } = await checked("pingtan_htp_2024");
  const tables = findings.filter(({ check }) => check.startsWith("A"));
  expect(tables.map(({ id }) => id)).toEqual(["A6:blank:proactiveDisclosure", "A1:unfilled", "A2:naturalPerson"]);
  expect(tables[1]?.message).toMatch(/^表三「总计」一列没有填：/u);
  expect(faults.map(({ verdict }) => verdict)).toEqual(["undecided"]);
});
