import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";

export interface AlertButton {
  readonly label: string;
  readonly onPress: () => void;
}

/** A question or message over the window. The first button is the default; closing (Esc) presses the last. */
export interface AlertRequest {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly [AlertButton, ...AlertButton[]];
}

export function Alert({ request }: { request: AlertRequest | null }) {
  if (request === null) return null;
  const [first] = request.buttons;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) (request.buttons.at(-1) ?? first).onPress();
      }}
    >
      <DialogSurface style={{ maxWidth: 460 }}>
        <DialogBody>
          <DialogTitle>{request.title}</DialogTitle>
          <DialogContent style={{ whiteSpace: "pre-wrap" }}>{request.message}</DialogContent>
          <DialogActions fluid>
            {request.buttons.map((button) => (
              <Button key={button.label} appearance={button === first ? "primary" : "secondary"} onClick={button.onPress}>
                {button.label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
