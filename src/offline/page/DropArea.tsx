import type { DragEvent, ReactElement, ReactNode } from "react";
import { droppedFile, type PickedFile } from "../disk/fileHandle";

/** Takes a file wherever on the page it is dropped; where a part of the pane takes files, that has it. */
export function DropArea({
  onFile,
  children,
}: {
  readonly onFile: (file: PickedFile | File, leftOut: number) => void;
  readonly children: ReactNode;
}): ReactElement {
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
  };
  const onDrop = (event: DragEvent): void => {
    // The browser would open it in the place of the page.
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    if (isTaken) return;
    const leftOut = Math.max(0, event.dataTransfer.files.length - 1);
    void droppedFile(event.dataTransfer).then((file) => {
      if (file) onFile(file, leftOut);
    });
  };
  return (
    <div onDragOver={onDragOver} onDrop={onDrop}>
      {children}
    </div>
  );
}
