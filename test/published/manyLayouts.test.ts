import fc from "fast-check";
import { readHtml } from "../../src/documents";
import { joinSpread, readEntry, tableFigures } from "../../src/figures";
import { toFilling } from "../../src/interchange";
import { readPublished, type PublishedReport } from "../../src/published";
import { sumRules } from "../../src/rules";
import type { FigureId, Table } from "../../src/statute";
import { readCases } from "../cases/readCase";
import { counted } from "../runs";
import { damageRows } from "./layouts/damage";
import { layouts, type Layout } from "./layouts/layout";
import type { Written } from "./layouts/pieces";
import { renderPage, type GivenReport } from "./layouts/renderPage";

const given = readCases().map((report): GivenReport => {
  const { edition, filling } = toFilling(report);
  return { organ: "清河县教育局", year: report.year, edition, figures: filling.figures ?? new Map() };
});

/** Ten thousand pages take some minutes. */
const LONGEST = 3_600_000;

/** By its number, so that what fails is short. */
function givenAt(index: number): GivenReport {
  const report = given[index];
  if (!report) throw new RangeError(`No report ${index}`);
  return report;
}

/** What a reader is certain of: a number as it is written; no sign for none, no blank. */
function certain({ edition }: GivenReport, written: ReadonlyMap<FigureId, Written>): ReadonlyMap<FigureId, number> {
  const entries = new Map(
    [...written].map(([id, { value, html }]) => [id, readEntry(/^(?:\/|—|-|&nbsp;|无|)$/u.test(html) ? "" : (value ?? ""), "amount")] as const),
  );
  return new Map(
    [...joinSpread(sumRules(edition), entries)].flatMap(([id, entry]) => {
      const value = entry.state === "number" ? entry.value : entry.state === "text" && entry.certain ? entry.reads : undefined;
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

const isWhole = (table: Table, report: PublishedReport, right: ReadonlyMap<FigureId, number>): boolean =>
  tableFigures(table).every(({ id }) => report.figures.get(id) === right.get(id));

test(
  "reports in layouts of all kinds: no wrong figure; what is not read is named; tables are complete",
  async () => {
    const all = { tables: 0, complete: 0 };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...given.keys()), layouts, async (index: number, layout: Layout) => {
        const one = givenAt(index);
        const page = renderPage(one, layout);
        const report = await readPublished(await readHtml(page.html));
        const right = certain(one, page.written);
        const wrong = [...report.figures].filter(([id, value]) => right.get(id) !== value);
        expect(wrong).toEqual([]);
        const named = new Set(report.notes.flatMap(({ kind, figures = [] }) => (kind === "question" ? figures : [])));
        const about = report.notes.flatMap(({ kind, about: what }) => (kind === "question" ? [what] : [])).join();
        for (const table of one.edition.tables) {
          const silent = tableFigures(table).filter(({ id }) => !report.figures.has(id) && !named.has(id));
          if (silent.length > 0) expect([table.name, about]).toEqual([table.name, expect.stringContaining(table.name)]);
          all.tables++;
          if (isWhole(table, report, right)) all.complete++;
        }
      }),
      counted(10_000, 50),
    );
    expect(all.complete / all.tables).toBeGreaterThanOrEqual(0.99);
  },
  LONGEST,
);

/** Halves of tables with so few rows that most of them were damaged. */
const halves: Layout = {
  spans: "blank",
  cut: ["blocks", 3],
  between: "nothing",
  nested: "none",
  markup: "plain",
  labels: "form",
  figures: "plain",
  doubled: true,
  fourth: "three",
  counted: false,
  seed: -1046387605,
};
const onceWrong: [number, Layout, "lost" | "more"][] = [
  [18, halves, "more"],
  [1, { ...halves, cut: ["blocks", 4], doubled: false, seed: 22 }, "lost"],
];

test(
  "of a row that lost a cell, or has one too many, nothing is read from the wrong place",
  async () => {
    const regular = layouts.map((layout): Layout => ({ ...layout, markup: layout.markup === "loose" ? "wps" : layout.markup, figures: "plain" }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...given.keys()), regular, fc.constantFrom("lost" as const, "more" as const), async (index, layout, what) => {
        const one = givenAt(index);
        const page = renderPage(one, layout);
        const report = await readPublished(await readHtml(damageRows(page.html, layout.seed, what)));
        const right = certain(one, page.written);
        expect([...report.figures].filter(([id, value]) => right.get(id) !== value)).toEqual([]);
      }),
      { ...counted(1_000, 25), examples: onceWrong },
    );
  },
  LONGEST,
);
