let plainNumber: Intl.NumberFormat | undefined;

/** Made at the first number that needs it, as most workbooks have none: it costs a cold start 10 ms. */
const written = (value: number): string => (plainNumber ??= new Intl.NumberFormat("en-US", { useGrouping: false, maximumSignificantDigits: 15 })).format(value);

/** Whether a number has no more digits than Excel keeps, and all of them are written. */
export const isPlain = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 1e15;

/** 96171.6 → "96171.6", 1e-7 → "0.0000001": no exponent, no separator, and 15 digits as Excel has them (1.1 + 2.2 is 3.3). */
export const plainDecimal = (value: number): string => (isPlain(value) ? String(value) : written(value));
