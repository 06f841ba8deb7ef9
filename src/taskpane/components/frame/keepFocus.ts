import { focusable, moveFocus } from "./moveFocus";

/** Marks what tells in one sentence how a part of the pane stands: it takes the keyboard where nothing of what was listed there is left. */
export const OUTCOME_ATTRIBUTE = "data-outcome";

/** An ancestor of the element that has the keyboard, and which of its children leads there. */
interface Step {
  readonly parent: Element;
  readonly index: number;
}

/**
 * Keeps the keyboard in the pane: where the element that has it is taken away (its finding is mended, its question answered), what follows in
 * its place takes it, else what stands before, else the same one level up.
 *
 * It never comes from elsewhere into the pane. For that, no element is the active one while the keyboard is in the sheet: React focuses the
 * active element again when it moves it in the page, and in a frame that would take the keyboard out of the sheet. Back in the pane, a person
 * goes on where he was.
 * @returns ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: { readonly element: HTMLElement; readonly steps: readonly Step[] } | undefined;
  const hold = (element: HTMLElement | undefined): void => {
    held = element && { element, steps: stepsFrom(element, root) };
  };
  const observer = new MutationObserver(() => {
    if (!held) return;
    const isGone = !held.element.isConnected;
    const heir = isGone ? successor(held.steps) : held.element;
    hold(heir);
    if (isGone && document.activeElement === document.body) moveFocus(heir);
  });
  observer.observe(root, { childList: true, subtree: true });

  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof HTMLElement) hold(target);
    },
    { signal },
  );
  root.addEventListener(
    "focusout",
    ({ target, relatedTarget }) => {
      if (relatedTarget !== null || !(target instanceof Element)) return;
      // Some browsers tell of the loss while they take the element away: only one that is still there afterwards has given the keyboard up.
      queueMicrotask(() => {
        if (document.hasFocus() && target.isConnected && held?.element === target && document.activeElement !== target) held = undefined;
      });
    },
    { signal },
  );
  window.addEventListener(
    "blur",
    () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
    { signal },
  );
  window.addEventListener(
    "focus",
    () => {
      if (document.activeElement === document.body) moveFocus(held?.element, { preventScroll: true });
    },
    { signal },
  );
  return () => {
    observer.disconnect();
    listening.abort();
  };
}

/** The way from the root to an element, the innermost step first. */
function stepsFrom(element: Element, root: Element): Step[] {
  const steps: Step[] = [];
  for (let child = element; child !== root && child.parentElement; child = child.parentElement) {
    steps.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return steps;
}

function successor(steps: readonly Step[]): HTMLElement | undefined {
  for (const { parent, index } of steps.filter(({ parent: one }) => one.isConnected)) {
    const children = [...parent.children];
    const outcome = parent.querySelector<HTMLElement>(`:scope > [${OUTCOME_ATTRIBUTE}]`);
    const [next] = children.slice(index).flatMap(focusable);
    const before = children
      .slice(0, index)
      .reverse()
      .map((child) => focusable(child)[0])
      .find((one) => one !== undefined);
    const found = outcome ?? next ?? before;
    if (found) return found;
  }
  return undefined;
}
