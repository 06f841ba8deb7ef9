import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { textsFor } from "../../../src/taskpane/texts";
import { rollupTexts } from "../../../src/taskpane/texts/rollupTexts";
import { said } from "../../textLeaves";

/** Where sentences are worded that people read in the pane. */
const ROOMS = ["src/taskpane", "src/jobs", "src/checks", "src/locate", "src/narrative", "src/report", "src/workbook"];
/** Names of Word's own. */
const OF_OFFICE = ["开始邮件合并"];

const sources = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(path.join(room, file), "utf8")),
);
const manifest = readFileSync("manifest.xml", "utf8");
const namedBy = (pattern: RegExp): string[] => [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = ""]) => name)))];
const onRibbon = [...manifest.matchAll(/(?:DefaultValue|Value)="([^"]+)"/gu)].map(([, label = ""]) => label);

test("every button that a Chinese sentence asks to click is labelled so", () => {
  const labels = new Set([...said(textsFor("zh-CN")), ...said(rollupTexts("zh-CN")), ...onRibbon, ...OF_OFFICE]);
  const named = namedBy(/点(?:一下|一次)?“([^”$]+)”/gu);
  expect(named).toContain("插入标准表");
  expect(named.filter((name) => !labels.has(name))).toEqual([]);
});

test("every button that an English sentence asks to choose is labelled so", () => {
  const labels = new Set([...said(textsFor("en-US")), ...said(rollupTexts("en-US")), ...onRibbon]);
  const named = namedBy(/(?:[Cc]hoose|[Cc]lick) “([^”$]+)”/gu);
  expect(named).toContain("Insert the sheets");
  expect(named.filter((name) => !labels.has(name))).toEqual([]);
});
