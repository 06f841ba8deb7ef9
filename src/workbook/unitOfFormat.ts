import type { NumberCell } from "./cell";

/** The unit that a number's format writes behind it: 984361 shown as 「984,361元」 is that, as much as where it was typed. */
export const unitOfFormat = ({ shown }: NumberCell): string | undefined =>
  shown === undefined ? undefined : /\d(\p{L}{1,4})\)?$/u.exec(shown.normalize("NFKC").replace(/\s/gu, ""))?.[1];

/** Whether a unit says a multiple: 「万」, 「万件」, 「万元」. */
export const isMultiple = (unit: string | undefined): boolean => /^[十百千万亿]/u.test(unit ?? "");
