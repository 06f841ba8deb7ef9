/** Whether the pane is dark, and a way to hear of a change. Fits `useSyncExternalStore`. */
export interface Darkness {
  readonly isDark: () => boolean;
  /** Returns the end of the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Below this a background is dark: between Office's dark grey and its colorful theme, by the eye's own measure from 0 to 1. */
const DARK = 0.4;

/**
 * Dark as Office is (文件 > 账户 > Office 主题); where a host does not tell, as the system is. Office tells of no change in Excel, so it is asked
 * again whenever a person comes back to the pane.
 * @param hostTheme what Office says of its theme now
 */
export function darknessOf(hostTheme: () => Partial<Office.OfficeTheme> | undefined): Darkness {
  const system = matchMedia("(prefers-color-scheme: dark)");
  return {
    isDark: () => isDarkColour(hostTheme()?.bodyBackgroundColor) ?? system.matches,
    subscribe(listener) {
      const listening = new AbortController();
      const { signal } = listening;
      system.addEventListener("change", listener, { signal });
      window.addEventListener("focus", listener, { signal });
      document.addEventListener("visibilitychange", listener, { signal });
      document.documentElement.addEventListener("pointerenter", listener, { signal });
      return () => {
        listening.abort();
      };
    },
  };
}

/** Whether a colour as Office writes it (「#0A0A0A」, by its documentation 「0A0A0A」) is a dark one; `undefined` where it is none. */
function isDarkColour(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [red, green, blue].map((two) => parseInt(two, 16) / 255);
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < DARK;
}
