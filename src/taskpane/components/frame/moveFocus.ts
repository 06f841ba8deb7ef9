/** Everything that takes the keyboard by Tab. */
const FOCUSABLE = 'button:not([disabled]), a[href], input:not([hidden]):not([disabled]), textarea, select, [tabindex]:not([tabindex="-1"])';

/**
 * Gives the keyboard to an element of the pane, the only place that does. Only while the pane has it: in a frame `focus()` would take it out
 * of the sheet where somebody types. And never out of a field of the pane in which somebody types.
 */
export function moveFocus(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (!document.hasFocus() || isField(document.activeElement)) return;
  element?.focus(options);
}

/** What can take the keyboard within an element, and the element itself, in the order of the page. */
export function focusable(element: Element): HTMLElement[] {
  const all = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return element instanceof HTMLElement && element.matches(FOCUSABLE) ? [element, ...all] : all;
}

const isField = (element: Element | null): boolean => element?.matches('textarea, input:not([type="radio"], [type="checkbox"], [type="file"])') ?? false;
