/** A number as files write it; NaN where it is none. JavaScript reads others too, as 0x10 and Infinity. */
export const decimal = (written: string): number => (/^[\s\d.eE+-]+$/u.test(written) ? Number(written) : NaN);
