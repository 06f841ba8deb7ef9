/** What a page of the tests' own says, in sentences of nobody. */
export interface PageWords {
  readonly organ?: string;
  readonly year?: number;
  readonly head?: string;
  readonly foot?: string;
  /** 「一」 and so on, as the headings begin. */
  readonly tables?: readonly [string, string, string];
}

const zeros = (count: number): string => "<td>0</td>".repeat(count);

/** 表二 with a figure of each kind. */
const table2 = `<table><tr><td colspan=4>第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td>${zeros(3)}</tr><tr><td>行政规范性文件</td><td>3</td><td>1</td><td>１２</td></tr>
<tr><td colspan=4>第二十条第（五）项</td></tr><tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr><tr><td>行政许可</td><td colspan=3>1,234</td></tr>
<tr><td colspan=4>第二十条第（六）项</td></tr><tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr><tr><td>行政处罚</td><td colspan=3>12 件</td></tr><tr><td>行政强制</td><td colspan=3>/</td></tr>
<tr><td colspan=4>第二十条第（八）项</td></tr><tr><td>信息内容</td><td colspan=3>本年收费金额（单位：万元）</td></tr><tr><td>行政事业性收费</td><td colspan=3>3.50</td></tr></table>`;

const outcomes: readonly (readonly [string, readonly string[]])[] = [
  ["（一）予以公开", []],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", []],
  [
    "（三）不予公开",
    [
      "1.属于国家秘密",
      "2.其他法律行政法规禁止公开",
      "3.危及“三安全一稳定”",
      "4.保护第三方合法权益",
      "5.属于三类内部事务信息",
      "6.属于四类过程性信息",
      "7.属于行政执法案卷",
      "8.属于行政查询事项",
    ],
  ],
  ["（四）无法提供", ["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"]],
  ["（五）不予处理", ["1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息"]],
  [
    "（六）其他处理",
    ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他"],
  ],
];

function table3(): string {
  const one = "<td>5</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>5</td>";
  const rows = outcomes.flatMap(([label, reasons], index) => {
    const first = index === 0 ? "<td rowspan=22>三、本年度办理结果</td>" : "";
    if (reasons.length === 0) return [`<tr>${first}<td colspan=2>${label}</td>${index === 0 ? one : zeros(7)}</tr>`];
    return reasons.map((reason, at) => `<tr>${at === 0 ? `<td rowspan=${reasons.length}>${label}</td>` : ""}<td>${reason}</td>${zeros(7)}</tr>`);
  });
  return `<table><tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan=7>申请人情况</td></tr>
<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>
<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>
<tr><td colspan=3>一、本年新收政府信息公开申请数量</td>${one}</tr><tr><td colspan=3>二、上年结转政府信息公开申请数量</td>${zeros(7)}</tr>
${rows.join("\n")}<tr><td colspan=2>（七）总计</td>${one}</tr><tr><td colspan=3>四、结转下年度继续办理</td>${zeros(7)}</tr></table>`;
}

const results = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
const table4 = `<table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>
<tr><td rowspan=2>结果维持</td><td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td><td rowspan=2>尚未审结</td><td rowspan=2>总计</td><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>
<tr>${results}${results}</tr><tr><td>1</td>${zeros(3)}<td>2</td>${zeros(10)}</tr></table>`;

/** A whole page of a report, with menus above it and the site's foot below. */
export function publishedPage({ organ = "清河县教育局", year = 2024, head = "", foot = "" }: PageWords = {}): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${organ}${year}年政府信息公开工作年度报告_清河县人民政府</title></head><body>
<div class="top"><ul><li>首页</li><li>政府信息公开年报</li></ul></div><div class="article"><h1>${organ}<br>${year}年政府信息公开工作年度报告</h1>
<p>发布时间：${year + 1}-01-20　来源：办公室　浏览次数：35</p>${head}
<div class="content"><p>　　根据条例要求，编制本报告。统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与本局办公室联系（地址：清河县新华路1号，电话：010-12345678）。</p>
<p><strong>一、总体情况</strong></p><p>（一）主动公开情况</p><p>发布信息若干。</p><p>（二）依申请公开情况。收到申请5件，均已答复。</p>
<p>二、主动公开情况</p>${table2}<p>三、收到和处理政府信息公开申请情况</p><p>具体如下：</p>${table3()}<p>四、因政府信息公开工作被申请行政复议、提起行政诉讼情况</p>${table4}
<p>五、存在的主要问题及改进措施</p><p>队伍还不够稳定。</p><p>明年加强培训。</p><p>六、其他需要报告的事项</p><p>未收取信息处理费。</p><p>${organ}</p><p>${year + 1}年1月18日</p></div>
<p>上一篇：某事</p>${foot}</div><div class="foot">版权所有 清河县人民政府</div></body></html>`;
}
