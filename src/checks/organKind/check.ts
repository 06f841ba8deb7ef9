import type { Finding } from "../../findings";
import { organKindsOfName } from "./kindsOfName";

/** A kind of organ that the organ's own name contradicts. */
export interface OrganKindEvidence {
  readonly kind: "organKind";
  readonly name: string;
  readonly chosen: string;
  /** The kinds that the name allows. */
  readonly fits: readonly string[];
  readonly cell: { readonly sheet: string; readonly address: string };
}

/** What 基本信息 says of the organ, and where it says its kind. */
export interface NamedOrgan {
  readonly name: string;
  /** 机关类别; "" where it is not chosen. */
  readonly kind: string;
  readonly cell: { readonly sheet: string; readonly address: string };
}

/** A10: 机关类别 is another than the organ's own name says (「…镇人民政府」 as 县级政府). What may be made and charged depends on it. */
export function checkOrganKind({ name, kind, cell }: NamedOrgan): Finding<OrganKindEvidence>[] {
  const fits = kind === "" ? undefined : organKindsOfName(name);
  if (fits === undefined || fits.includes(kind)) return [];
  return [{ id: "A10", check: "A10", severity: "warning", figures: [], evidence: { kind: "organKind", name, chosen: kind, fits, cell } }];
}
