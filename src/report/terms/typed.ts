import type { ReportContent } from "../content";
import type { Printed } from "./term";

/** What was typed in 基本信息 under a name; nothing where its cell cannot be read. */
export function typed(name: string, text: string, { unread }: Pick<ReportContent, "unread">): Printed {
  const cell = unread?.names.get(name);
  return cell === undefined ? { text } : { text: "", gap: { kind: "unread", name, cell } };
}
