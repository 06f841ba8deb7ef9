import type { Sheet } from "../../engine";
import { ApiError } from "../apiError";
import type { ApiType } from "../apiObject";

/** Protection as on or off: options are not kept, and passwords are refused rather than ignored. */
export const protectionType: ApiType<Sheet> = {
  name: "WorksheetProtection",
  scalars: { Protected: { get: ({ state }) => state.isProtected } },
  methods: {
    Protect: (sheet, [options, password], session) => {
      if (sheet.state.isProtected) throw new ApiError("InvalidOperation", "the sheet is protected already");
      needPlain(options, "options");
      needPlain(password, "a password");
      session.book.edit("addin", () => {
        sheet.draft().isProtected = true;
      });
      return undefined;
    },
    Unprotect: (sheet, [password], session) => {
      needPlain(password, "a password");
      session.book.edit("addin", () => {
        sheet.draft().isProtected = false;
      });
      return undefined;
    },
  },
};

function needPlain(value: unknown, what: string): void {
  if (value !== undefined && value !== null && value !== "") throw new ApiError("NotImplemented", `protection with ${what}`);
}
