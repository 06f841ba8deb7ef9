import type { Choice } from "../reason";

const TAKE = "照数汇入";
/** What is written under 处理, and as a state, of a file that somebody wants left out. */
export const LEAVE_OUT = "不汇入";

/** What can be chosen from a list in 汇总单位. */
export const usualChoices: readonly string[] = [TAKE, LEAVE_OUT];

/** What was decided, as it is written down in 汇总单位. */
export function choiceText(choice: Choice): string {
  switch (choice.kind) {
    case "asItIs":
      return TAKE;
    case "leftOut":
      return LEAVE_OUT;
    case "asUnit":
      return `算作“${choice.name}”`;
  }
}

/** What somebody has written down there; `undefined` where it decides nothing. */
export function readChoice(text: string): Choice | undefined {
  const written = bare(text);
  const name = /^算作\s*[“"「]?(.+?)[”"」]?$/u.exec(written)?.[1];
  if (name !== undefined) return { kind: "asUnit", name };
  if (written === LEAVE_OUT) return { kind: "leftOut" };
  return /^(?:照数汇入|汇入|用这份|用这一份)$/u.test(written) ? { kind: "asItIs" } : undefined;
}

/** Without what ends a sentence. */
const bare = (text: string): string => text.trim().replace(/[。.！!]+$/u, "");

/** What may stand before a decision, and what one begins with; notes (已电话催报) do not. */
const BEFORE = "(?:请|先|暂|暂时|可|可以|应|应当|不|不要|不用|不予|同意|批准|确认|仍|还是|都|全部)*";
const VERBS =
  "汇入|汇总|算作|算是|算在|算入|计入|加入|加上|照数|不算|不计|不加|不[要用]$|剔除|排除|作废|同意$|(?:采用|选用|选|用)[这此第新原老前后上]|以.+为准$|[按照].+(?:汇入|汇总|算)$";
const LIKE_CHOICE = new RegExp(`^${BEFORE}(?:${VERBS})`, "u");

/** Whether words under 处理 that decide nothing look as if somebody had meant them to. */
export const isLikeChoice = (text: string): boolean => readChoice(text) === undefined && LIKE_CHOICE.test(bare(text));
