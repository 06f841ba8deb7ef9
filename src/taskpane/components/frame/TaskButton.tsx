import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface TaskButtonProps {
  readonly label: string;
  /** What it says while the task is running. */
  readonly runningLabel: string;
  readonly running: boolean;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

/** A button that starts a task and shows that it is running; it keeps the focus meanwhile. */
export function TaskButton({ label, runningLabel, running, primary = false, onClick }: TaskButtonProps): ReactElement {
  return (
    <Button
      appearance={primary ? "primary" : "secondary"}
      disabledFocusable={running}
      icon={running ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
      onClick={onClick}
    >
      {running ? runningLabel : label}
    </Button>
  );
}
