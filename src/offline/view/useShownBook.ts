import { useEffect, useState } from "react";
import type { HeldBook } from "../book/heldBook";
import { showBook, type ShownBook } from "./shownBook";

/** What is to be seen of the book, read anew after each change of it. */
export function useShownBook(book: HeldBook): { readonly shown: ShownBook | undefined; readonly fault: unknown } {
  const [state, setState] = useState<{ readonly shown: ShownBook | undefined; readonly fault: unknown }>({ shown: undefined, fault: undefined });
  useEffect(() => {
    let isOver = false;
    let asked = -1;
    const look = (): void => {
      if (asked === book.version) return;
      const mine = (asked = book.version);
      const isLast = (): boolean => !isOver && mine === asked;
      showBook(book).then(
        (shown) => {
          if (isLast()) setState({ shown, fault: undefined });
        },
        (fault: unknown) => {
          if (isLast()) setState({ shown: undefined, fault });
        },
      );
    };
    const end = book.onShown(look);
    look();
    return () => {
      isOver = true;
      end();
    };
  }, [book]);
  return state;
}
