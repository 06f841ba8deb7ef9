import type { Finding } from "../evidence";
import { organKindsOfName } from "./kindsOfName";

/** What 基本信息 says of the organ, and where it says its kind. */
export interface NamedOrgan {
  readonly name: string;
  /** 机关类别; "" where it is not chosen. */
  readonly kind: string;
  readonly cell: { readonly sheet: string; readonly address: string };
}

/** A10: 机关类别 is another than the organ's own name says (「…镇人民政府」 as 县级政府). What may be made and charged depends on it. */
export function checkOrganKind({ name, kind, cell }: NamedOrgan): Finding[] {
  const fits = kind === "" ? undefined : organKindsOfName(name);
  if (fits === undefined || fits.includes(kind)) return [];
  return [{ id: "A10", check: "A10", severity: "warning", figures: [], evidence: { kind: "organKind", name, chosen: kind, fits, cell } }];
}
