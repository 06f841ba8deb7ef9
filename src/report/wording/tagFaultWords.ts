import type { Worded } from "../../language";
import type { TagFault } from "../docx/templateFault";

/** What is wrong with a tag, without a full stop. */
export const tagFaults: Readonly<Record<TagFault, Worded>> = {
  unknownTag: { zh: "没有这个名称", en: "there is no such name" },
  fullWidthBraces: { zh: "用了全角花括号，请改成半角 {}", en: "full-width braces; write {} in half width" },
  unclosedTag: { zh: "只有左花括号，没有右花括号", en: "a left brace without its right one" },
  unopenedTag: { zh: "只有右花括号，没有左花括号", en: "a right brace without its left one" },
  doubledBrace: { zh: "花括号写重了，一对 {} 就够了", en: "doubled braces; one pair {} is enough" },
  tagOverParagraphs: { zh: "一个标签跨了两段，请写在同一段里", en: "a tag over two paragraphs; write it in one" },
  unclosedLoop: { zh: "有开头，没有对应的结尾 {/…}", en: "a beginning without its end {/…}" },
  unopenedLoop: { zh: "有结尾，没有对应的开头 {#…}", en: "an end without its beginning {#…}" },
  crossedLoops: { zh: "开头和结尾交叉了，请一对套一对地写", en: "beginnings and ends cross; put pair within pair" },
  outsideList: {
    zh: "只能写在它那个列表的开头和结尾之间，如 {正文} 要写在 {#一} 和 {/一} 之间",
    en: "belongs between the beginning and the end of its list, as {正文} between {#一} and {/一}",
  },
  nestedLists: { zh: "一个列表里不能再套列表", en: "a list cannot stand in a list" },
  listAsValue: { zh: "这是一个列表，要写成 {#…} 和 {/…} 一对", en: "this is a list, written as a pair {#…} and {/…}" },
  conditionAsValue: {
    zh: "这是条件，要写成 {#…} 和 {/…} 一对（相反的情况用 {^…} 和 {/…}），中间写条件成立时的内容",
    en: "this is a condition, written as a pair {#…} and {/…} (or {^…} and {/…} for the opposite) around what it is about",
  },
  loopOverCells: {
    zh: "开头和结尾不在对称的位置，请各放在单独的一段里，或放在表格的同一行里",
    en: "beginning and end do not stand alike; put each into a paragraph of its own, or both into one row of a table",
  },
  loopOverContainers: {
    zh: "开头和结尾一个在修订标记、内容控件、超链接或文本框里，一个在外面，请放在同一处（修订请先接受或拒绝）",
    en: "of beginning and end one stands in a tracked change, content control, hyperlink or text box, and the other outside; put both into one place (accept or reject tracked changes first)",
  },
  blockNotAlone: {
    zh: "这个标签要换成整张表（或落款），要单独占一段：前后不能有别的字和空格，不能放在别的表格里",
    en: "this tag becomes a whole table (or the signature) and needs a paragraph of its own, without other words or spaces, outside of other tables",
  },
  controlCharacter: {
    zh: "内容里有看不见的控制字符，Word 文档里不能有",
    en: "its content has an invisible control character, which no Word document can hold",
  },
  wordsOnly: {
    zh: "写在水印、图形说明、图表或文档属性这样的地方，这里只能放一个文字或数字的名称，不能放条件、列表和整张表",
    en: "stands in a place such as a watermark, a picture's description, a chart or a property, which can take one text or number, no condition, list or whole table",
  },
  inFieldCode: {
    zh: "写在域代码里，不会被替换，请移到普通文字里（按 Alt+F9 可以看到域代码）",
    en: "stands in a field code, where it is not replaced; move it into plain text (Alt+F9 shows field codes)",
  },
  inAddress: { zh: "写在链接的地址里，不会被替换，请改掉这个链接", en: "stands in the address of a link, where it is not replaced; change the link" },
  inEmbedded: {
    zh: "写在嵌入的表格、文件或图片里，不会被替换。图表的数据请在图表上点右键选“编辑数据”，嵌入的表格、文件请双击打开，改成普通文字；图表的标题里可以直接写标签",
    en: "stands in an embedded sheet, file or picture, where it is not replaced. Right-click the chart and choose Edit Data, or open the embedded file by double-click, and make it plain text; a chart's title can have tags itself",
  },
  otherTag: { zh: "这个标签写得不对", en: "this tag is not written as tags are" },
};
