import type { Unsubscribe } from "../workbook";

/** Those who want to be told of something. */
export class Listeners<Told> {
  private readonly all = new Set<(told: Told) => void>();

  add(listener: (told: Told) => void): Promise<Unsubscribe> {
    // One function may be given twice, and then ended once.
    const own = (told: Told): void => {
      listener(told);
    };
    this.all.add(own);
    return Promise.resolve(() => {
      this.all.delete(own);
      return Promise.resolve();
    });
  }

  tell(told: Told): void {
    for (const listener of [...this.all]) listener(told);
  }
}
