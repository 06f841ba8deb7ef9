/** What workbooks and templates share as Office packages: their guard, their parts, and the reader of XML. */
export { outermostNames } from "./compoundFile";
export { isNeverChanged, NEVER_CHANGED } from "./lastChange";
export { isGuarded } from "./zip/guarded";
export { ZipParts, type PartEntry } from "./zip/zipParts";
export { DIRECTORY, PackageError, type PackageFault } from "./packageError";
export { readRelationships, relationshipsPart, targetPart, type Relationship } from "./relationships";
export { partKey } from "./partName";
export { isOfRelationships, isStandard } from "./vocabulary";
export { resolveEntities } from "./xml/entities";
export { DoctypeError, XmlReader } from "./xml/xmlReader";
export { rootName, xmlFault } from "./xml/wellFormed";
export { xmlText } from "./xml/xmlText";
