import type Docxtemplater from "docxtemplater";

/** docxtemplater's own names for what its modules get and give. */
export type Module = Docxtemplater.DXT.Module;
export type Part = Docxtemplater.DXT.Part;
export type RenderOptions = Docxtemplater.DXT.RenderOptions;
export type Rendered = Docxtemplater.DXT.Rendered;
