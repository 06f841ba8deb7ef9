import path from "node:path";

/**
 * Where office.js comes from. Microsoft supports its two delivery networks only; an intranet without a way out needs our own
 * copy (`self`), which the package's licence allows as long as the files stay unchanged.
 */
export const officeSources = {
  self: { script: "office-js/office.js", host: undefined },
  cdn: { script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", host: "https://appsforoffice.microsoft.com" },
  "21vianet": {
    script: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    host: "https://appsforoffice.cdn.partner.office365.cn",
  },
};

/** The files of the package's dist/ that Excel asks for on Windows, the web and the Mac in our two languages (4.3 of 87 MiB). */
export const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** Microsoft's package, with its licence. */
export const officeFolder = path.resolve("node_modules/@microsoft/office-js");

/** Patterns for CopyWebpackPlugin; `minimized` keeps webpack from minifying the files again. */
export const officeCopies = officeFiles.map((file) => ({
  from: path.join(officeFolder, "dist", file),
  to: `office-js/${file}`,
  info: { minimized: true },
}));
