#!/usr/bin/env bash
# Guess: the text layer of a PDF that Chrome or Edge has printed holds the characters of the page, or others that NFKC makes the same.
# Versions: Chromium 153 (@sparticuz/chromium 153.0.0), Noto Sans SC (@expo-google-fonts/noto-sans-sc 0.4.3), read by pdfjs-dist 5.6.205.
# Behaviour: where a font draws several characters with one sign, the PDF names the one with the lowest number. Fonts of the Noto and Source Han families draw
#   radicals so: an organ's name comes back with 金, 人, 民 as U+2FA6, U+2F08, U+2EA0, and the sign ／ for "no figure" as the operator U+2215. NFKC undoes Kangxi
#   radicals, but not those of the supplement, 民 (U+2EA0) and 门 (U+2ED4) among them, nor the operator: a search for 人民政府 finds nothing.
# Output seen: printed 金岭镇人民政府门户网站／; read ⾦岭镇⼈⺠政府⻔⼾⽹站∕; NFKC 金岭镇人⺠政府⻔戶网站∕
# Source: Unicode, chapter 18.2 (CJK radicals "should not be used for text"), UnicodeData.txt (no decomposition of U+2EA0, U+2ED4, U+2215); ISO 32000-1, 9.10.3 (ToUnicode maps a sign, not a use of it).
# Exits 0 while it is so, 1 once it is otherwise. Linux on x64 (the package's browser is built for nothing else).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @sparticuz/chromium@153.0.0 playwright-core@1.62.1 pdfjs-dist@5.6.205 @expo-google-fonts/noto-sans-sc@0.4.3
mkdir libraries
node -e '
const { createReadStream, createWriteStream } = require("node:fs");
for (const name of ["chromium", "al2023.tar"]) {
  createReadStream(`node_modules/@sparticuz/chromium/bin/${name}.br`).pipe(require("node:zlib").createBrotliDecompress()).pipe(createWriteStream(name, { mode: 0o755 }));
}'
tar -xf al2023.tar -C libraries
cat >print.mjs <<'JS'
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const text = "金岭镇人民政府门户网站／";
const browser = await chromium.launch({
  executablePath: `${process.cwd()}/chromium`,
  args: ["--no-sandbox", "--disable-gpu"],
  env: { ...process.env, LD_LIBRARY_PATH: `${process.cwd()}/libraries/lib` },
});
const page = await browser.newPage();
const font = readFileSync("node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf").toString("base64");
await page.setContent(`<style>@font-face { font-family: Noto; src: url(data:font/ttf;base64,${font}) } p { font: 20px Noto }</style><p>${text}</p>`);
await page.evaluate(() => document.fonts.ready);
const data = new Uint8Array(await page.pdf({ format: "A4" }));
await browser.close();
const { items } = await (await (await getDocument({ data, verbosity: 0 }).promise).getPage(1)).getTextContent();
const read = items.map(({ str }) => str).join("");
const seen = `printed ${text}; read ${read}; NFKC ${read.normalize("NFKC")}`;
console.log(seen);
process.exit(seen === "printed 金岭镇人民政府门户网站／; read ⾦岭镇⼈⺠政府⻔⼾⽹站∕; NFKC 金岭镇人⺠政府⻔戶网站∕" ? 0 : 1);
JS
node print.mjs
