import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import type { Darkness } from "../../darkness";
import { themes } from "./theme";

const useStyles = makeStyles({ page: { minHeight: "100vh" } });

/** Fluent's theme round the whole page, as dark as Office is; scroll bars and fields of the browser follow. */
export function Themed({ darkness, children }: { readonly darkness: Darkness; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const kind = useSyncExternalStore(darkness.subscribe, darkness.isDark) ? "dark" : "light";
  useEffect(() => {
    document.documentElement.style.colorScheme = kind;
  }, [kind]);
  return (
    <FluentProvider className={styles.page} theme={themes[kind]}>
      {children}
    </FluentProvider>
  );
}
