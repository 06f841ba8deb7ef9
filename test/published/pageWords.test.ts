import { readHtml } from "../../src/documents";
import { readPublished, type PublishedReport } from "../../src/published";
import { publishedPage } from "./publishedPage";

/** What sites write between the title and the text, and below the text. */
const head = [
  "您现在的位置：首页 > 政府信息公开 > 年报",
  "当前位置：首页>>政务公开>>法定主动公开内容>>年度报告",
  "首页 / 信息公开 / 年报",
  "首页 → 信息公开",
  "发布日期：2025-01-20 10:30",
  "2025-01-20 10:30",
  "2025年01月20日 来源：清河县教育局",
  "来源：清河县教育局 作者：办公室 时间：2025-01-20",
  "【字体：大 中 小】",
  "字体：[大] [中] [小]",
  "字号：大中小",
  "打印本页",
  "阅读次数：123",
  "浏览量：1,234 次",
  "点击数：",
  "索引号：00288-2025-0001",
  "公开范围：面向全社会",
  "公开方式：主动公开",
  "发文机关：清河县教育局",
  "信息分类：年报",
  "文章来源：办公室",
  "分享到：",
  "分享",
  "微信 微博 QQ空间",
  "收藏",
  "语音播报",
  "无障碍阅读",
  "A+ A-",
  "【打印】【关闭】",
  "选择字号：大 中 小",
  "成文日期：2025-01-18",
  "有效性：有效",
  "名称：清河县教育局2024年政府信息公开工作年度报告",
  "体裁：报告",
  "组配分类：政府信息公开年报",
  "责任编辑：李某",
  "扫一扫在手机打开当前页",
  "朗读",
  "正文",
  "信息时效：长期有效",
  "关联文件：",
  "听全文",
];
const foot = [
  "上一篇：某事",
  "下一篇:没有了",
  "上一条：无",
  "前一篇：无",
  "后一篇：无",
  "相关文档：",
  "附件：",
  "附件1：统计表.xlsx",
  "附件下载：年报.docx",
  "年报.docx",
  "年报.pdf（120KB）",
  "分享到：",
  "分享本文",
  "打印本页 | 关闭窗口",
  "【关闭窗口】",
  "[打印] [关闭] [返回顶部]",
  "关闭",
  "返回",
  "返回上一页",
  "责任编辑：张某",
  "（责任编辑：张某）",
  "编辑：李某",
  "审核：王某",
  "信息员：李某",
  "录入：办公室",
  "网站地图 | 联系我们 | 网站声明",
  "网站声明",
  "隐私声明",
  "ICP备案：闽ICP备12345678号",
  "闽公网安备 35012802000123号",
  "网站标识码：3501280001",
  "主办：清河县人民政府办公室",
  "承办单位：清河县大数据中心",
  "技术支持：某公司",
  "版权所有：清河县人民政府",
  "Copyright © 2025",
  "浏览次数：123",
  "您是第 12345 位访客",
  "纠错",
  "我要纠错",
  "网站纠错",
  "政府网站找错",
  "扫码查看手机版",
  "扫一扫在手机打开当前页",
  "手机扫一扫",
  "推荐阅读",
  "热点推荐",
  "相关新闻",
  "友情链接：中国政府网",
  "中国政府网 | 省政府网站",
  "党政机关",
  "适老化无障碍服务",
  "回到顶部",
  "▲",
  "【我要打印】",
  "收藏本页",
  "评论",
  "最后更新：2025-01-20",
  "来源：办公室",
  "本文链接：http://www.example.gov.cn/a.html",
  "主管单位：清河县人民政府",
  "建议使用1024*768分辨率",
  "网站支持IPv6",
  "当前页面浏览次数",
  "打印文章",
  "打印预览",
  "保存",
  "下载",
  "Word版下载",
  "点击下载附件",
  "点击查看原文",
  "一图读懂",
  "政策解读",
  "信息来源：办公室",
  "发布人：某人",
  "【字体：大 中 小】",
];

const page = publishedPage();
const told = ({ organ, year, filling }: PublishedReport): unknown => [organ, year, filling.organ, filling.narrative];
const read = async (html: string): Promise<unknown> => told(await readPublished(await readHtml(html)));

test.each(head)("above the text nothing of the page is taken for the report's: %s", async (line) => {
  expect(await read(page.replace('<div class="content">', `<div class="content"><p>${line}</p>`))).toEqual(await read(page));
});

test.each(foot)("nor below it, with signature and day or without: %s", async (line) => {
  const signed = page.replace("</div>\n<p>上一篇", `<p>${line}</p></div>\n<p>上一篇`);
  expect(await read(signed)).toEqual(await read(page));
  const unsigned = (below: string): string => page.replace(/<p>清河县教育局<\/p><p>2025年1月18日<\/p>/u, below);
  expect(await read(unsigned(`<p>${line}</p>`))).toEqual(await read(unsigned("")));
});

test("what is no sentence and stands alone in the last section is the report's, as are sentences behind a day", async () => {
  const six = async (text: string): Promise<string | undefined> => {
    const html = page.replace(/<p>未收取信息处理费。<\/p><p>清河县教育局<\/p><p>2025年1月18日<\/p>/u, text);
    return (await readPublished(await readHtml(html))).filling.narrative?.find(({ section }) => section === "六")?.text;
  };
  expect(await six("<p>无</p>")).toBe("无");
  expect(await six("<p>无其他需要报告的事项</p><p>清河县教育局</p>")).toBe("无其他需要报告的事项");
  expect(await six("<p>2024年5月1日</p><p>开通新栏目。</p>")).toBe("2024年5月1日\n开通新栏目。");
  expect(await six("<p>全年未收费</p><p>统计数据截至年底</p>")).toBe("全年未收费\n统计数据截至年底");
});
