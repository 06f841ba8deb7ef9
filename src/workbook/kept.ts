/** What was worked out of the last few keys, for work that comes again with every workbook and every edit: it must depend on its key alone. */
export class Kept<Value> {
  private readonly values = new Map<string, Value>();

  /** @param most how many are kept: of more, the oldest goes */
  constructor(private readonly most: number) {}

  /** What belongs to a key; worked out where it is not kept. */
  of(key: string, workOut: () => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const value = workOut();
    const [oldest] = this.values.size < this.most ? [] : this.values.keys();
    if (oldest !== undefined) this.values.delete(oldest);
    this.values.set(key, value);
    return value;
  }
}
