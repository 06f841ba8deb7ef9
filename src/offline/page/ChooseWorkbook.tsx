import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Desk } from "../desk/desk";
import { canPick } from "../disk/fileHandle";

export interface ChooseWorkbookProps {
  readonly desk: Desk;
  readonly label: string;
  readonly title?: string;
  readonly primary?: boolean;
}

/** Asks for a workbook: by the window that lets it be read anew, or by the one that every browser has. */
export function ChooseWorkbook({ desk, label, title, primary = false }: ChooseWorkbookProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={primary ? "primary" : "secondary"}
        size={primary ? "medium" : "small"}
        {...(title !== undefined && { title })}
        onClick={() => {
          if (canPick()) desk.pick();
          else input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) desk.take(file);
          // The same file can be chosen once more, after it was saved anew.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
