/** What pages write about an article, above it or below: when and by whom it was published, how often it was read, buttons. */
const ABOUT_PAGE =
  /^[\s【[（(]*(?:(?:发布|发文|成文|公开|生成|更新|公布|发稿|印发)(?:时间|日期|机构|机关|单位|方式|人)|(?:信息|文章)?来\s*源|稿源|作者|编辑|责任编辑|审核|校对|(?:浏览|点击|阅读|访问)(?:次数|量|数|率)?|字\s*[号体]|索\s*引\s*号|文\s*号|发文字号|主题词|主题分类|分类|有\s*效\s*性|关键词|视力保护色|(?:您)?(?:当前|现在)?的?(?:所在)?位置|首页\s*[>＞»/]|时间)\s*(?:[:：>＞»】\]）)]|$)/u;

/** What begins the foot of a page: all that comes behind it is the site's. */
const FOOT =
  /^[\s【[（(]*(?:[上下前后]一?[篇条页]|相关(?:链接|信息|文章|附件|阅读|推荐|稿件|文档|新闻|内容|报道|政策|解读)|(?:手机)?扫一扫|扫码|分享(?:到|至)?|(?:我要)?打印|关闭|收藏|返回(?:顶部|首页|列表|上一?页|$)|回到顶部|TOP|(?:我要|网站|页面)?纠错|政府网站找错|(?:热点|猜你|为您)?推荐(?:阅读)?[:：]?$|(?:本文|原文)链接|网站声明|隐私声明|适老化|网站地图|站点地图|联系我们|关于我们|版权|主\s*办|主\s*管|承\s*办|协\s*办|技术支持|网站标识码|备案号|友情链接|责任编辑|附\s*件\s*\d{0,2}\s*[:：]|(?:点击)?(?:下载|查看)(?:附件|原文)|(?:Word|PDF)版?下载|附\s*件\s*下载|微信扫|建议使用|本站|您是第|Copyright|©|Produced)/iu;
/** The same anywhere in a line that is no sentence. */
const OF_SITE =
  /\.(?:docx?|xlsx?|pdf|ofd|wps|et|zip|rar)(?:[（(][^）)]*[）)])?$|^https?:|IPv6|ICP备|公网安备|网站标识码|版权所有|All Rights Reserved|备案号|建议使用.*浏览器/iu;

/** What stands on buttons below an article. */
const BUTTON = /^[\s【[（(▲↑]*(?:返回|保存|下载|评论|正文|一图读懂|政策解读|党政机关|当前页面浏览次数)?[\s】\]）)▲↑]*$/u;
/** Who made the page and what it has beside the article. */
const MAKERS = /^[\s【[（(]*(?:信息员|录入|最后更新|字\s*[体号]|选择字号)/u;
/** Links to other sites in a row. */
const LINKS = /^[^。；，：]{2,20}(?:\s*[|｜]\s*[^。；，：]{2,20})+$/u;

/** Whether a line below the text is the page's: said about the article, or what stands on a button. */
export const isBelowArticle = (text: string): boolean =>
  isAboutPage(text) || (text.length <= 60 && (BUTTON.test(text) || MAKERS.test(text) || LINKS.test(text)));

/** Whether a line is said about the article and not in it. */
export const isAboutPage = (text: string): boolean => text.length <= 120 && ABOUT_PAGE.test(text);

/** Feet of pages are no sentences: 「承办：某局」 is one, 「承办建议2件。」 is not. */
const SENTENCE_END = /[。；;！!？?]$/u;

/** Whether a line ends as sentences do. */
export const isSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Whether with a line the foot of the page begins. */
export const isFoot = (text: string): boolean => text.length <= 120 && ((FOOT.test(text) && !SENTENCE_END.test(text)) || OF_SITE.test(text));

/** The number of a page, as documents print it. */
export const isPageNumber = (text: string): boolean =>
  /^(?:[-—–－\s]*\d{1,3}[-—–－\s]*|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u.test(text);
