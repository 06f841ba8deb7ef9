/** What the command ends with: nothing at severity error, errors found, or something that could not be read, written or understood. */
export const exitCodes = { clean: 0, errors: 1, failed: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
