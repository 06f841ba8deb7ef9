/** What stands for a section's number in the rows before section 一. */
export const INTRODUCTION = "引言";
