/** Which Excel the workbench plays. */
export interface Profile {
  readonly name: "Excel 2021" | "Excel 365";
  /** Requirement sets with the highest version supported. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Whether a person can still undo after the add-in has written. */
  readonly addinEditsUndoable: boolean;
}

/** Sets of the common API that every Excel since 2021 has. */
const common = {
  AddinCommands: "1.1",
  BindingEvents: "1.1",
  CompressedFile: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  ImageCoercion: "1.1",
  MatrixBindings: "1.1",
  MatrixCoercion: "1.1",
  OpenBrowserWindowApi: "1.1",
  PdfFile: "1.1",
  RibbonApi: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
  TableBindings: "1.1",
  TableCoercion: "1.1",
  TextBindings: "1.1",
  TextCoercion: "1.1",
};

/** Excel 2021 LTSC on Windows: API as of its release, and no update since. */
export const excel2021: Profile = {
  name: "Excel 2021",
  requirementSets: { ...common, ExcelApi: "1.14" },
  addinEditsUndoable: false,
};

/** Microsoft 365: everything the client library knows. */
export const excel365: Profile = {
  name: "Excel 365",
  requirementSets: {
    ...common,
    AddinCommands: "1.3",
    CustomFunctionsRuntime: "1.4",
    DialogOrigin: "1.1",
    ExcelApi: "1.17",
    ExcelApiOnline: "1.1",
    ExcelApiUndo: "1.17",
    IdentityAPI: "1.3",
    KeyboardShortcuts: "1.1",
    RibbonApi: "1.2",
    RichApiRuntimeFlag: "1.2",
    SharedRuntime: "1.2",
  },
  addinEditsUndoable: true,
};

export const profiles: readonly Profile[] = [excel2021, excel365];

/** Whether a profile has a requirement set in at least this version. */
export function hasRequirementSet(profile: Profile, name: string, version: string | number = "1.1"): boolean {
  const held = Object.entries(profile.requirementSets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (held === undefined) return false;
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  const [heldMajor = 0, heldMinor = 0] = held.split(".").map(Number);
  return heldMajor > major || (heldMajor === major && heldMinor >= minor);
}
