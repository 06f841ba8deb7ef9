/** What pages write about an article, above it or below: when and by whom it was published, how often it was read, buttons. */
const ABOUT_PAGE =
  /^[\s【[（(]*(?:(?:发布|发文|成文|公开|生成|更新|公布|发稿|印发)(?:时间|日期|机构|机关|单位|方式|人)|(?:信息|文章)?来\s*源|稿源|作者|编辑|责任编辑|审核|校对|(?:浏览|点击|阅读|访问)(?:次数|量|数|率)?|字\s*[号体]|索\s*引\s*号|文\s*号|发文字号|主题词|主题分类|分类|有\s*效\s*性|关键词|视力保护色|(?:您)?(?:当前|现在)?的?(?:所在)?位置|首页\s*[>＞»/]|时间)\s*(?:[:：>＞»】\]）)]|$)/u;

/** What begins the foot of a page: all that comes behind it is the site's. */
const FOOT =
  /^[\s【[（(]*(?:上一?[篇条页]|下一?[篇条页]|相关(?:链接|信息|文章|附件|阅读|推荐|稿件)|扫一扫|扫码|分享(?:到|至)?|打印|关闭|返回(?:顶部|首页|列表)|TOP|网站地图|站点地图|联系我们|关于我们|版权|主\s*办|承\s*办|协\s*办|技术支持|网站标识码|备案号|友情链接|责任编辑|附\s*件\s*[:：]|附\s*件\s*下载|微信扫|建议使用|本站|您是第|Copyright|©|Produced)/iu;
/** The same anywhere in a line that is no sentence. */
const OF_SITE = /ICP备|公网安备|网站标识码|版权所有|All Rights Reserved|备案号|建议使用.*浏览器/iu;

/** Whether a line is said about the article and not in it. */
export const isAboutPage = (text: string): boolean => text.length <= 120 && ABOUT_PAGE.test(text);

/** Feet of pages are no sentences: 「承办：某局」 is one, 「承办建议2件。」 is not. */
const SENTENCE_END = /[。；;！!？?]$/u;

/** Whether with a line the foot of the page begins. */
export const isFoot = (text: string): boolean => text.length <= 120 && ((FOOT.test(text) && !SENTENCE_END.test(text)) || OF_SITE.test(text));

/** The number of a page, as documents print it. */
export const isPageNumber = (text: string): boolean =>
  /^(?:[-—–－\s]*\d{1,3}[-—–－\s]*|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u.test(text);
