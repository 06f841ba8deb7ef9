/** Where a key moves the active cell to: one cell, to the edge of a block of data, by a screen, or to a fixed place. */
export type Motion =
  | { readonly kind: "step" | "jump" | "page"; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: "rowStart" | "sheetStart" | "usedEnd" };

/** What a key means while no cell is being edited. `null` from {@link intentOfKey} leaves the key to the text field. */
export type KeyIntent =
  | { readonly kind: "move"; readonly motion: Motion; readonly extend: boolean }
  | { readonly kind: "next"; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: "edit" | "clear" | "clearAndEdit" | "undo" | "redo" | "fillDown" | "fillRight" | "selectAll" | "openList" | "selectRow" | "selectColumn" }
  | { readonly kind: "sheet"; readonly step: -1 | 1 };

export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const arrows: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const withControl: Readonly<Record<string, KeyIntent>> = {
  z: { kind: "undo" },
  y: { kind: "redo" },
  d: { kind: "fillDown" },
  r: { kind: "fillRight" },
  a: { kind: "selectAll" },
};

/** Excel's keyboard in ready mode (learn.microsoft.com, "Keyboard shortcuts in Excel"); Command stands for Ctrl on a Mac. */
export function intentOfKey(stroke: KeyStroke): KeyIntent | null {
  const { key, shiftKey } = stroke;
  const control = stroke.ctrlKey || stroke.metaKey;
  if (stroke.altKey) return key === "ArrowDown" ? { kind: "openList" } : null;
  const arrow = arrows[key];
  if (arrow !== undefined) {
    const [rows, columns] = arrow;
    return { kind: "move", motion: { kind: control ? "jump" : "step", rows, columns }, extend: shiftKey };
  }
  switch (key) {
    case "Home":
      return { kind: "move", motion: { kind: control ? "sheetStart" : "rowStart" }, extend: shiftKey };
    case "End":
      return { kind: "move", motion: control ? { kind: "usedEnd" } : { kind: "jump", rows: 0, columns: 1 }, extend: shiftKey };
    case "PageUp":
    case "PageDown": {
      const direction = key === "PageUp" ? -1 : 1;
      if (control) return { kind: "sheet", step: direction };
      return { kind: "move", motion: { kind: "page", rows: direction, columns: 0 }, extend: shiftKey };
    }
    case "Enter":
      return control ? null : { kind: "next", rows: shiftKey ? -1 : 1, columns: 0 };
    case "Tab":
      return control ? null : { kind: "next", rows: 0, columns: shiftKey ? -1 : 1 };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "clearAndEdit" };
    case " ":
      if (control) return { kind: "selectColumn" };
      return shiftKey ? { kind: "selectRow" } : null;
    default:
      if (!control) return null;
      return shiftKey && key.toLowerCase() === "z" ? { kind: "redo" } : (withControl[key.toLowerCase()] ?? null);
  }
}
