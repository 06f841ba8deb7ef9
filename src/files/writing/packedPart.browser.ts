import { ZipDeflate } from "fflate";

/** As packedPart.ts, where there is no Node. */
export class PackedPart extends ZipDeflate {}
