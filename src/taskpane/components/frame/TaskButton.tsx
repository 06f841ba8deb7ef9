import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";

export interface TaskButtonProps {
  readonly label: string;
  /** What it says while the task is running. */
  readonly runningLabel: string;
  readonly running: boolean;
  readonly primary?: boolean;
  /** As the buttons of a question are. */
  readonly small?: boolean;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that starts a task and shows that it is running; it keeps the focus meanwhile. */
export function TaskButton({ label, runningLabel, running, primary = false, small = false, onClick, ref }: TaskButtonProps): ReactElement {
  return (
    <Button
      ref={ref}
      appearance={primary ? "primary" : "secondary"}
      size={small ? "small" : "medium"}
      disabledFocusable={running}
      icon={running ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
      onClick={onClick}
    >
      {running ? runningLabel : label}
    </Button>
  );
}
