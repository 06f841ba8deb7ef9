/** The looks of the page itself; whoever pastes its elements elsewhere takes none of it along. */
const looks = `
body { max-width: 60em; margin: 2em auto; padding: 0 1em; line-height: 1.75; font-family: 仿宋, FangSong, STFangsong, serif; }
h1 { text-align: center; }
h1, h2, h3 { font-weight: normal; font-family: 黑体, SimHei, STHeiti, sans-serif; }
h3 { font-family: 楷体, KaiTi, STKaiti, serif; }
p { text-indent: 2em; }
table { width: 100%; border-collapse: collapse; line-height: 1.4; font-family: 宋体, SimSun, STSong, serif; }
th, td { padding: 0.25em; border: 1px solid; text-align: center; font-weight: normal; }
th[scope="row"] { text-align: left; }
th p, td p { margin: 0; text-indent: 0; }
footer { text-align: right; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 16pt; }
  table { font-size: 10.5pt; }
  h1 { font-size: 22pt; }
  h2, h3 { margin: 0; font-size: 16pt; text-indent: 2em; break-after: avoid; }
  p { margin: 0; text-align: justify; }
  tr { break-inside: avoid; }
}
`;

/**
 * A whole HTML page of its own in UTF-8 with the elements of `body` (as `documentHtml` gives them) and a plain look for tables and
 * headings. It needs no other file. `title` is any text; `body` must be HTML.
 */
export function htmlPage(body: string, title: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${looks}</style>
</head>
<body>
${body}</body>
</html>
`;
}

/** A text as HTML. */
export const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
