type Pdfjs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

/**
 * What drawing needs, which neither Node nor a worker has in full and nobody asks for here: without it the library warns on the terminal, and does not load. Where there is no window
 * it would take a worker that it is loaded in for its own, and listen to what that is asked.
 */
const forDrawing = ["DOMMatrix", "ImageData", "Path2D", "window"];

/** Loads the library and what reads files in it, which runs beside whoever asks and not in a worker of its own: nothing is fetched from anywhere. */
export async function loadPdfjs(): Promise<Pdfjs> {
  const missing = forDrawing.filter((name) => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, { value: Object, configurable: true });
  try {
    const pdfjs = await import(/* webpackChunkName: "pdfjs" */ "pdfjs-dist/legacy/build/pdf.mjs");
    await import(/* webpackChunkName: "pdfjs" */ "pdfjs-dist/legacy/build/pdf.worker.mjs");
    return pdfjs;
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}
