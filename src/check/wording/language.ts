/** The languages that the product speaks; Chinese first. The form's own labels are Chinese in both. */
export type Language = "zh-CN" | "en-US";
