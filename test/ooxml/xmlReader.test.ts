import fc from "fast-check";
import { DoctypeError, XmlReader, xmlText } from "../../src/ooxml";

/** Everything that a reader stands at, one line each. */
function walk(xml: string): string[] {
  const reader = new XmlReader(xml);
  const lines: string[] = [];
  for (let token = reader.next(); token !== "done"; token = reader.next()) lines.push(token === "text" ? `text ${reader.text}` : `${token} ${reader.name}`);
  return lines;
}

describe("a text is read tag by tag:", () => {
  test("elements by their local names, an empty one as its beginning and its end", () => {
    expect(walk('<?xml version="1.0"?>\n<x:a xmlns:x="u"><x:b/><c>1</c ></x:a>\n<!-- end -->')).toEqual([
      "start a",
      "start b",
      "end b",
      "start c",
      "text 1",
      "end c",
      "end a",
    ]);
  });

  test("names that begin alike are different names", () => {
    expect(walk("<c><color></color><c1/></c>")).toEqual(["start c", "start color", "end color", "start c1", "end c1", "end c"]);
  });

  test("texts with entities resolved, sections as they are, and line breaks as one line feed", () => {
    expect(walk("<t>a&amp;&#x4E2D;&#128512;&#13;\r\nb\rc<![CDATA[<c>&amp;]]><!-- <no> -->d</t>")).toEqual([
      "start t",
      "text a&中😀\r\nb\nc",
      "text <c>&amp;",
      "text d",
      "end t",
    ]);
  });

  test("attributes by their whole names, in any quotes, with blanks and line breaks between", () => {
    const reader = new XmlReader(`<a r = 'x"&gt;'\n xr="1"\tp:r=">" R="2"/>`);
    reader.next();
    expect(["r", "xr", "p:r", "R", "x"].map((name) => reader.attribute(name))).toEqual(['x">', "1", ">", "2", undefined]);
    expect(new XmlReader('<a p:r="3"/>').attribute("r")).toBeUndefined();
  });
});

test("children are gone through one by one, whatever was read of them", () => {
  const reader = new XmlReader("<a><b><c>1</c></b>text<b/><d><b>2</b></d></a>");
  reader.child(0);
  const found: string[] = [];
  while (reader.child(1)) {
    const { depth } = reader;
    found.push(reader.name);
    if (reader.name === "d") while (reader.child(depth)) found.push(reader.content());
  }
  expect(found).toEqual(["b", "b", "d", "2"]);
});

test("a content with elements in it is an error", () => {
  const reader = new XmlReader("<t>1<b/></t>");
  reader.next();
  expect(() => reader.content()).toThrow(SyntaxError);
});

test.each([
  "",
  "text",
  "<a>",
  "<a></b>",
  "<a></ab>",
  "<ab></a>",
  "<a/><a/>",
  "<a/>text",
  "text<a/>",
  "<a",
  "<a b>",
  "<a b=1/>",
  '<a b="1/>',
  "<a / >",
  "<a><!-- </a>",
  "<a><![CDATA[</a>",
  "<![CDATA[x]]><a/>",
  "< a/>",
  "</a>",
  "<a></a",
  '<a b="<"/>',
  "<a>&nbsp;</a>",
  "<a>&#0;</a>",
  "<a>&#x110000;</a>",
  "<a>&#xD842;</a>",
  "<a>&LT;</a>",
  "<a>1 & 2</a>",
  '<a b="&#1;"/>',
  "<a>\u0001</a>",
  "<a>\uFFFF</a>",
  '<a b="1"c="2"/>',
  "<a<b/>",
])("what is not well-formed is an error: %s", (xml) => {
  expect(() => walk(xml)).toThrow(SyntaxError);
});

test.each(["<!DOCTYPE a><a/>", '<a><!ENTITY b "c"></a>', "<!-- --><!doctype a><a/>"])("a DTD is one of its own: %s", (xml) => {
  expect(() => walk(xml)).toThrow(DoctypeError);
});

test("whatever stands in a text, the reader ends or refuses", () => {
  const piece = fc.constantFrom("<a>", "</a>", "<a ", "/>", ">", "<", '"', "'", "=", "b", "&", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", " ", "\0");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        walk(pieces.join(""));
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError);
      }
    }),
  );
});

test("megabytes that close nothing are refused at once", () => {
  for (const piece of ["<a>", "<a b='", "<!--", '<a b="">', "<a/", "&#1;", "<![CDATA["]) expect(() => walk(`<r>${piece.repeat(200_000)}`)).toThrow(SyntaxError);
});

describe("the encoding of a part", () => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><a>中</a>';
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", new TextEncoder().encode("<a>中</a>"), "<a>中</a>"],
    ["UTF-8 with a mark", new TextEncoder().encode("\uFEFF<a>中</a>"), "<a>中</a>"],
    ["UTF-16 with a mark", Uint8Array.of(0xff, 0xfe, ...Buffer.from(xml, "utf16le")), xml],
    ["UTF-16 without one, the high byte first", Uint8Array.from(Buffer.from(xml, "utf16le").swap16()), xml],
    [
      "GB 18030",
      Uint8Array.of(...Buffer.from('<?xml version="1.0" encoding="gb18030"?><a>'), 0xd6, 0xd0, ...Buffer.from("</a>")),
      '<?xml version="1.0" encoding="gb18030"?><a>中</a>',
    ],
  ])("%s", (_, part, text) => {
    expect(xmlText(part)).toBe(text);
  });

  test("is kept to where it must", () => {
    const part = Uint8Array.of(...Buffer.from("<a>"), 0xff, ...Buffer.from("</a>"));
    expect(() => xmlText(part)).toThrow("not valid");
  });
});
