/** What we ask of a page that the library has opened: what is to be drawn, one order after the other. */
export interface PdfPage {
  getViewport(options: { readonly scale: number }): { readonly transform: readonly number[]; readonly width: number; readonly height: number };
  getOperatorList(options: { readonly annotationMode: number }): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): void;
}

/** The numbers of the orders, by their names. */
export type Orders = Readonly<Record<string, number>>;
