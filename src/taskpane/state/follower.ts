import type { Unsubscribe } from "../../workbook";

/** Follows something while it is wanted: begun once, however often it is asked for, and ended as soon as it has begun. */
export class Follower {
  private begun: Promise<Unsubscribe> | undefined;

  constructor(private readonly begin: () => Promise<Unsubscribe>) {}

  get isFollowing(): boolean {
    return this.begun !== undefined;
  }

  /** Whether that has changed anything. One that could not begin is none. */
  async follow(on: boolean): Promise<boolean> {
    if (on === this.isFollowing) return false;
    if (!on) {
      const ended = this.begun;
      this.begun = undefined;
      const end = await ended;
      await end?.();
      return true;
    }
    this.begun = this.begin();
    await this.begun.catch((error: unknown) => {
      this.begun = undefined;
      throw error;
    });
    return true;
  }
}
