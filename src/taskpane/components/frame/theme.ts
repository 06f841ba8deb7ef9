import { webLightTheme, type Theme } from "@fluentui/react-components";

/** The fonts of Office on a Chinese system first; all of them are on the machine, nothing is loaded. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's light theme with those fonts. */
export const theme: Theme = { ...webLightTheme, fontFamilyBase };
