import { DocumentError } from "../documentError";

/** Where all stands in one file there is no room for the library that reads PDFs: it would weigh as much as all else. */
export const readPdf = (): Promise<never> => Promise.reject(new DocumentError("pdf"));
