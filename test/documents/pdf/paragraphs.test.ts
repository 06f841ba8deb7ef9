/** @jest-environment node */
import fc from "fast-check";
import { readDocument } from "../../../src/documents";
import { runs } from "../../runs";
import { lines } from "../documentText";
import { layPdf } from "./layPdf";

const clause = fc.constantFrom("收到申请12件", "均已按时答复", "公开专栏", "其他需要报告的事项", "办理建议", "2023年全年", "（二）监督保障");
const sentence = fc.array(clause, { minLength: 1, maxLength: 14 }).map((clauses) => `${clauses.join("，")}。`);
const heading = fc.constantFrom("一、总体情况", "（一）主动公开", "五、存在的主要问题及改进情况");
const table = { rows: 1, columns: 2, cells: ["合计", "5"].map((text, column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, text })) };

test("paragraphs come back as they are, whatever their number and length, beside a table and over the ends of pages", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(heading, sentence), { minLength: 1, maxLength: 30 }), fc.nat(30), async (paragraphs, place) => {
      const blocks = paragraphs.map((text) => ({ kind: "paragraph" as const, text, place: {} }));
      const at = Math.min(place, paragraphs.length);
      const pdf = layPdf(
        { title: "", blocks: [...blocks.slice(0, at), { kind: "grid", ...table, place: {} }, ...blocks.slice(at)] },
        { rules: "lines", size: 9, bold: false, apart: false },
      );
      const read = lines(await readDocument(pdf)).filter((text) => !/^- \d+ -$/u.test(text));
      expect(read).toEqual([...paragraphs.slice(0, at), "[1×2]", ...paragraphs.slice(at)]);
    }),
    { numRuns: runs(400, 25) },
  );
}, 600_000);
