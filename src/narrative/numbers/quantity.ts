/** A number in a text that says how many, how much or what share. Offsets are UTF-16 units of the text. */
export interface Quantity {
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** Where the number itself ends with its multiple, before the unit, and before 余 where no multiple follows that: 「12.5万」余件, 「12余万」件. */
  readonly numberEnd: number;
  /** As written, with the unit: 「12.5万件」. */
  readonly words: string;
  /** `count` of things, `percent`, or `amount` of money. */
  readonly kind: "count" | "percent" | "amount";
  /** 125000 for 「12.5万件」, 51.85 for 「51.85%」, 元 for amounts. */
  readonly value: number;
  /** The place of the last digit that is written: 1 for 「23件」, 1000 for 「12.5万件」, 0.01 for 「51.85%」. */
  readonly step: number;
  /** 「件」, 「%」; amounts have 「元」 whatever they are written in. */
  readonly unit: string;
  /** Written as about so many, or as a range: 「5500余条」, 「近百件」, 「3至5次」. */
  readonly approximate: boolean;
}
