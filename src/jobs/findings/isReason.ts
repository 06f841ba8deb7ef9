/** What templates have in the place of words: （请填写）, 待填. */
const LEFT_OPEN = /[（(【[]?(?:请|此处|待)(?:填写|填|补充|说明|输入)(?:说明|理由|原因)?[）)】\]]?|[XxＸｘ]{2,}/gu;

/** Whether a text gives a reason: it has words of somebody's own. A mark, a number, TRUE, an error value or a blank of a template is none. */
export function isReason(text: string): boolean {
  const said = text.normalize("NFKC").trim();
  return !/^(?:true|false|#\S+)$/iu.test(said) && /\p{L}/u.test(said.replace(LEFT_OPEN, ""));
}
