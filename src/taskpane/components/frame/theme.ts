import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The fonts of Office on a Chinese system first; all of them are on the machine, nothing is loaded. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's themes with those fonts. */
export const themes: { readonly light: Theme; readonly dark: Theme } = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};
