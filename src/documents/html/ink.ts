/** How an element writes its text, as far as that may keep people from seeing it; absent where it says nothing of it. */
export interface Ink {
  /** Whether it is of no size, or lets through all that is behind it. */
  readonly isTiny?: boolean;
  /** Whether it is white, or as good as that. */
  readonly isPale?: boolean;
  /** Whether it has a ground of its own on which white is seen. */
  readonly hasGround?: boolean;
}

const plain: Ink = {};

/** A larger size in its unit is one that may be read. */
const TINY: Readonly<Record<string, number>> = { "": 0, px: 2, pt: 1.5, em: 0.1, rem: 0.1, "%": 10 };
/** Colours whose three parts are all as light as this are white on paper. */
const LIGHTEST = 0xf0;

/** The ink of an element by its attributes; sheets of styles are not asked. */
export function inkOf({ style = "", color, bgcolor, background }: Readonly<Record<string, string>>): Ink {
  if (color === undefined && bgcolor === undefined && background === undefined && !/font|color|opacity|background/iu.test(style)) return plain;
  const said = (name: string): string | undefined => [...style.matchAll(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;!]+)`, "giu"))].at(-1)?.[1]?.trim();
  const isTiny = isNothing(said("opacity")) ?? isTinySize(said("font-size") ?? said("font"));
  const isPale = isWhite(said("color") ?? color);
  const hasGround = background !== undefined || [bgcolor, said("background"), said("background-color"), said("background-image")].some(isGround);
  return { ...(isTiny !== undefined && { isTiny }), ...(isPale !== undefined && { isPale }), ...(hasGround && { hasGround }) };
}

const isNothing = (opacity: string | undefined): true | undefined => (opacity !== undefined && Number(opacity) === 0 ? true : undefined);

function isTinySize(size: string | undefined): boolean | undefined {
  if (size === undefined || /^inherit/iu.test(size)) return undefined;
  const [, number, unit = ""] = /(?:^|\s)(\d*\.?\d+)(px|pt|r?em|%)?(?=\s|\/|$)/iu.exec(size) ?? [];
  return number !== undefined && Number(number) <= (TINY[unit.toLowerCase()] ?? 0);
}

/** Whether a colour is as good as white, or lets through what is behind it. */
export function isWhite(colour: string | undefined): boolean | undefined {
  if (colour === undefined || /^inherit/iu.test(colour)) return undefined;
  if (/^(?:white|snow|ivory|transparent)$/iu.test(colour)) return true;
  const hex = /^#?([\da-f]{3}|[\da-f]{6})$/iu.exec(colour)?.[1];
  const parts = hex
    ? (hex.match(hex.length === 3 ? /./gu : /../gu) ?? []).map((part) => Number.parseInt(part.length === 1 ? part + part : part, 16))
    : (/^rgba?\(([^)]*)\)$/iu.exec(colour)?.[1] ?? "").split(/[\s,/]+/u).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return alpha === 0 || [red, green, blue].every((part) => part >= LIGHTEST);
}

const isGround = (ground: string | undefined): boolean =>
  ground !== undefined && !/^(?:none|initial|inherit|unset|transparent)/iu.test(ground) && isWhite(ground) !== true;
