import { useRef, type ReactElement } from "react";
import { TaskButton } from "../frame/TaskButton";

export interface ChooseFileProps {
  readonly label: string;
  readonly runningLabel: string;
  readonly running: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for a workbook file. */
export function ChooseFile({ label, runningLabel, running, onChoose }: ChooseFileProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <TaskButton label={label} runningLabel={runningLabel} running={running} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // The same file can be chosen once more, after it was mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
