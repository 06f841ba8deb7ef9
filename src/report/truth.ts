/** Zero in digits, half- or full-width. */
const ZERO = /^[0０]+(?:[.．][0０]*)?$/u;

/** Whether a value makes a condition of its name hold: it is filled in and not zero. */
export function holds(value: string): boolean {
  return value !== "" && !ZERO.test(value);
}
