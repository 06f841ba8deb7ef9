/** What the prefixes of an XML text mean where its reader stands: each element may declare others for itself and what is in it. */
export class Namespaces {
  private readonly prefixes: string[] = [];
  private readonly names: string[] = [];
  private readonly depths: number[] = [];
  /** The namespace of elements without a prefix; "" where they have none. */
  plain = "";

  /** How many elements are open about the declaration that stands deepest. */
  deepest = 0;

  /** @param prefix "" for elements without one */
  declare(prefix: string, namespace: string, depth: number): void {
    this.prefixes.push(prefix);
    this.names.push(namespace);
    this.depths.push(depth);
    this.settle();
  }

  /** Forgets what elements declared that stand deeper. */
  leave(depth: number): void {
    while ((this.depths.at(-1) ?? 0) > depth) {
      this.prefixes.pop();
      this.names.pop();
      this.depths.pop();
    }
    this.settle();
  }

  private settle(): void {
    this.deepest = this.depths.at(-1) ?? 0;
    this.plain = this.named("") ?? "";
  }

  /** A prefix that nobody declared stands for itself. */
  of(prefix: string): string {
    return this.named(prefix) ?? prefix;
  }

  private named(prefix: string): string | undefined {
    const at = this.prefixes.lastIndexOf(prefix);
    return at < 0 ? undefined : this.names[at];
  }
}
