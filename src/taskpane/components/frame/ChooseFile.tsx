import { useRef, type ReactElement, type Ref } from "react";
import { TaskButton } from "./TaskButton";

export interface ChooseFileProps {
  readonly label: string;
  readonly runningLabel: string;
  readonly running: boolean;
  /** The endings of the files to choose from: ".xlsx". */
  readonly accept: string;
  readonly primary?: boolean;
  readonly onChoose: (file: File) => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that asks for a file. */
export function ChooseFile({ accept, onChoose, ...button }: ChooseFileProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <TaskButton {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={button.label}
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
