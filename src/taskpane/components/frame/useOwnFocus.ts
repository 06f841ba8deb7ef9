import { useEffect, useRef, type RefObject } from "react";
import { moveFocus } from "./moveFocus";

/** For a question, a form or a bad news: has the keyboard as soon as it appears, where the pane has it and nobody types there. */
export function useOwnFocus<Kind extends HTMLElement>(): RefObject<Kind | null> {
  const own = useRef<Kind>(null);
  useEffect(() => {
    moveFocus(own.current);
  }, []);
  return own;
}
