import { useState } from "react";

/** What an element takes to be a place on the way of Tab while it has the keyboard. */
export interface TabPlace {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * For what is given the keyboard and is no control. Excel on the web goes from the focused element to the next by a list of those with a place
 * of their own, and leaves the pane from one that has none; while it has no keyboard Tab passes it over.
 */
export function useTabPlace(): TabPlace {
  const [isHeld, setHeld] = useState(false);
  return {
    tabIndex: isHeld ? 0 : -1,
    onFocus: () => {
      setHeld(true);
    },
    onBlur: () => {
      setHeld(false);
    },
  };
}
