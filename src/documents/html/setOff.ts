import { inkOf, type Ink } from "./ink";

/** Only a length other than nothing moves anything. */
const LENGTH = String.raw`[-+]?(?!0+(?:\.0*)?(?:px|pt|r?em|%|;|!|\s|$))\d*\.?\d`;
const RAISED = new RegExp(String.raw`(?:^|[;\s])(?:vertical-align\s*:\s*(?:super|sub|${LENGTH})|mso-text-raise\s*:\s*${LENGTH})`, "iu");
const IS_RELATIVE = /(?:^|[;\s])position\s*:\s*relative/iu;
const OFFSET = new RegExp(String.raw`(?:^|[;\s])(?:top|bottom)\s*:\s*${LENGTH}`, "iu");

const IS_TURNED = /unicode-bidi\s*:\s*(?:bidi-|isolate-)override/iu;

const IS_APART = /(?:^|[;\s])position\s*:\s*(?:absolute|fixed)/iu;
const FAR_OFF = /(?:^|[;\s])(?:(?:left|top|right|bottom)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%)/iu;
const IS_CUT = /(?:^|[;\s])overflow\s*:\s*hidden/iu;
const NO_ROOM = /(?:^|[;\s])(?:width|height|max-width|max-height)\s*:\s*[01]?(?:\.0*)?(?:px|pt|em)?\s*(?:[;!]|$)/iu;
/** What an element says itself is read in looksOf; a sheet of styles says it in the same words. */
const BY_SHEET = /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*(?:hidden|collapse)|text-decoration[^;]*line-through/iu;

/** Whether a style written at an element itself sets its text off from the text around it: above or below the line, letter by letter from the right, out of the page, or into no room. */
export function isSetOff(style: string | undefined): boolean {
  if (style === undefined) return false;
  if (RAISED.test(style) || IS_TURNED.test(style) || (IS_RELATIVE.test(style) && OFFSET.test(style))) return true;
  return (IS_APART.test(style) && FAR_OFF.test(style)) || (IS_CUT.test(style) && NO_ROOM.test(style));
}

/** Whether a style of the page's own sheet does so, or keeps people from seeing the text, or strikes it out. */
export const isSetOffBySheet = (style: string): boolean => isSetOff(style) || BY_SHEET.test(style) || isFaint(inkOf({ style }));

const isFaint = ({ isTiny, isPale, hasGround }: Ink): boolean => isTiny === true || (isPale === true && hasGround !== true);
