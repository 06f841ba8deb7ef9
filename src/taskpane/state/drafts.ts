/** A reason that somebody is writing and has not saved yet. */
export interface Draft {
  readonly reason: string;
  readonly who: string;
}

/** What is being written, by the id of what it is about. */
export type Drafts = Readonly<Record<string, Draft>>;

/**
 * Findings or problems as they are listed after a check: those that it found, and those that went while somebody writes a reason for them. These
 * stay where they stood, so that nothing is lost and the keyboard stays in the form.
 * @param listed as they were listed before
 */
export function withDrafted<Listed extends { readonly id: string }>(listed: readonly Listed[], found: readonly Listed[], drafts: Drafts): readonly Listed[] {
  const ids = new Set(found.map(({ id }) => id));
  const kept = listed.filter(({ id }) => id in drafts && !ids.has(id));
  return kept.reduce<readonly Listed[]>((list, one) => {
    const before = listed.slice(0, listed.indexOf(one)).findLast(({ id }) => list.some((other) => other.id === id));
    const at = list.findIndex(({ id }) => id === before?.id) + 1;
    return [...list.slice(0, at), one, ...list.slice(at)];
  }, found);
}

/** The drafts without one. */
export const withoutDraft = (drafts: Drafts, ended: string): Drafts => Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== ended));
