import { Button, Spinner } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";

export interface TaskButtonProps {
  readonly label: string;
  /** What it says while the task is running. */
  readonly runningLabel: string;
  readonly running: boolean;
  /** Whether it shows that: where the task is another button's it only waits. */
  readonly isSpinning?: boolean;
  readonly primary?: boolean;
  /** As the buttons of a question are. */
  readonly small?: boolean;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that starts a task and shows that it is running; it keeps the focus meanwhile. */
export function TaskButton({
  label,
  runningLabel,
  running,
  isSpinning = running,
  primary = false,
  small = false,
  onClick,
  ref,
}: TaskButtonProps): ReactElement {
  return (
    <Button
      ref={ref}
      appearance={primary ? "primary" : "secondary"}
      size={small ? "small" : "medium"}
      disabledFocusable={running}
      icon={isSpinning ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
      onClick={onClick}
    >
      {isSpinning ? runningLabel : label}
    </Button>
  );
}
