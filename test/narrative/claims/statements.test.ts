import { readEntry, tableFigures, type Entry } from "../../../src/figures";
import { statements } from "../../../src/narrative";
import { edition2021, type FigureId } from "../../../src/statute";
import { ofForm } from "../../ofForm";

const entries = (filled: Readonly<Record<string, number>>) =>
  new Map<FigureId, Entry>(edition2021.tables.flatMap(tableFigures).map(({ id, column }) => [id, readEntry(filled[id] ?? 0, column.kind)]));
const said = (text: string, filled: Readonly<Record<string, number>> = {}, spans: { start: number; end: number; name: string }[] = []) =>
  statements([{ section: "一", heading: "（二）依申请公开", text, row: 0, spans }], {
    organ: "某镇人民政府",
    year: 2025,
    edition: edition2021,
    entries: entries(filled),
  }).map(({ readings, value, atLeast }) => [readings[0]?.join("+"), value, ...(atLeast ? ["at least"] : [])]);

const received = { [ofForm("applications.received:total")]: 9, [ofForm("applications.received:naturalPerson")]: 9 };

test.each<[string, unknown[][]]>([
  ["全年收到政府信息公开申请16件。", [[ofForm("applications.received:total"), 16]]],
  ["2025年，共收到政府信息公开申请0条。", [[ofForm("applications.received:total"), 0]]],
  ["本年度未收到政府信息公开申请。", [[ofForm("applications.received:total"), 0]]],
  [
    "收到申请9件，其中予以公开4件，结转下年度继续办理1件。",
    [
      [ofForm("applications.received:total"), 9],
      [ofForm("applications.granted:total"), 4],
      [ofForm("applications.carriedOut:total"), 1],
    ],
  ],
  ["因政府信息公开引发行政复议3件。", [[ofForm("cases:review.total"), 3]]],
])("what a text says is read whether the tables agree or not: %s", (text, figures) => {
  expect(said(text, received)).toEqual(figures);
});

test("that some were carried over is read without a number, and of the only one that nothing was finished of it", () => {
  expect(said("收到政府信息公开申请5件，其中一件正在补正，结转下年度办理。", received)).toContainEqual([
    ofForm("applications.carriedOut:total"),
    1,
    "at least",
  ]);
  expect(said("收到政府信息公开申请1件，申请人尚在补正，结转下年度办理。", received)).toEqual([
    [ofForm("applications.received:total"), 1],
    [ofForm("applications.carriedOut:total"), 1, "at least"],
    [ofForm("applications.outcomesTotal:total"), 0],
  ]);
});

test.each(["收到政府信息公开申请5件，无结转下年度办理。", "收到政府信息公开申请约5件。", "较上年多收到申请5件。", "收到群众来信5件。"])(
  "nothing is said for certain: %s",
  (text) => {
    expect(said(text, received).filter(([, , least]) => least !== undefined || !text.includes("结转"))).toEqual([]);
  },
);

test("what a tag printed says nothing of the tables it comes from", () => {
  expect(said("收到政府信息公开申请16件。", received, [{ start: 10, end: 12, name: "三.本年新收.总计" }])).toEqual([]);
  const nothing = "未发生因政府信息公开申请行政复议的情况";
  expect(said(`${nothing}。`, received)).not.toEqual([]);
  expect(said(`${nothing}。`, received, [{ start: 0, end: nothing.length, name: "句.行政复议" }])).toEqual([]);
  const carried = "其中一件正在补正，结转下年度办理";
  expect(said(`收到政府信息公开申请5件，${carried}。`, received)).toHaveLength(2);
  expect(said(`收到政府信息公开申请5件，${carried}。`, received, [{ start: 13, end: 13 + carried.length, name: "句.结转" }])).toEqual([
    [ofForm("applications.received:total"), 5],
  ]);
});
