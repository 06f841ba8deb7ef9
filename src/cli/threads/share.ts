/** Milliseconds that what is handed to a thread at once may take: nobody waits longer for a line, for an end by Ctrl+C, or for a task that is done again. */
const GOAL = 25;
/** Handing over is a small part of the time of so many. */
const MOST = 8;

/** How many tasks are handed to a thread at once: as many as take a moment together. A large file goes by itself. */
export class Share {
  tasks = 1;

  /** Learns from what a thread took for so many tasks. */
  took(tasks: number, milliseconds: number): void {
    this.tasks = Math.max(1, Math.min(MOST, Math.floor((tasks * GOAL) / milliseconds)));
  }
}
