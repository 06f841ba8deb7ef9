/** The spreadsheet around the pane, as it says itself. */
export interface HostFacts {
  /** `Excel 16.0.14332.20763` */
  readonly name: string;
  /** `PC`, `Mac`, `OfficeOnline` … */
  readonly platform: string;
  /** Office's own language. */
  readonly language: string;
  /** The newest of each requirement set that it supports: `ExcelApi 1.14`. */
  readonly sets: readonly string[];
}

/** The requirement sets that the add-in asks for, or does better with. */
const setNames = ["ExcelApi", "ExcelApiOnline", "SharedRuntime", "RibbonApi", "OpenBrowserWindowApi"];

/** No set has reached it. Source: learn.microsoft.com/javascript/api/requirement-sets. */
const NEWEST_MINOR = 40;

/** Asks the Office around the pane; undefined where there is none. */
export function hostFacts(): HostFacts | undefined {
  const office = officeAround();
  if (!office) return undefined;
  const { diagnostics, displayLanguage, requirements } = office;
  const isSupported = (name: string, minor: number): boolean => requirements.isSetSupported(name, `1.${minor}`);
  return {
    name: `${diagnostics.host} ${diagnostics.version}`,
    platform: String(diagnostics.platform),
    language: displayLanguage,
    sets: setNames.flatMap((name) => {
      for (let minor = NEWEST_MINOR; minor > 0; minor--) if (isSupported(name, minor)) return [`${name} 1.${minor}`];
      return [];
    }),
  };
}

/** Office's context, where its client library is on the page and an Office application answers it. */
export function officeAround(): Office.Context | undefined {
  const { Office: office } = globalThis as { readonly Office?: { readonly context?: Partial<Office.Context> } };
  return office?.context?.diagnostics ? (office.context as Office.Context) : undefined;
}
