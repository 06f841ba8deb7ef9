/** What was worked out of the last few keys, for work that comes again with every workbook and every edit: it must depend on its key alone. */
export class Kept<Value> {
  private readonly values = new Map<string, Value>();

  /**
   * @param most how many are kept: of more, the oldest goes
   * @param longest what has a longer key is not kept: a text rather than a label, it comes once and takes the more room
   */
  constructor(
    private readonly most: number,
    private readonly longest = Infinity,
  ) {}

  /** What belongs to a key; worked out where it is not kept. */
  of(key: string, workOut: () => Value): Value {
    if (key.length > this.longest) return workOut();
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const value = workOut();
    const [oldest] = this.values.size < this.most ? [] : this.values.keys();
    if (oldest !== undefined) this.values.delete(oldest);
    this.values.set(key, value);
    return value;
  }
}
