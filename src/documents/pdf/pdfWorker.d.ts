/** What reads files in the library; it makes itself known to the rest of it once it is loaded. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
