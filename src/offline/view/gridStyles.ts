import { makeStyles } from "@fluentui/react-components";

/** Of the heads of rows and columns, in pixels. */
export const HEAD_WIDTH = 44;
export const HEAD_HEIGHT = 22;

const ACCENT = "#107c41";
const LINE = "1px solid #e1e1e1";
const head = { position: "absolute", boxSizing: "border-box", display: "flex", alignItems: "center", justifyContent: "center", overflow: "hidden" } as const;

/** The view is as light as a sheet, in dark pages too: the colours of its cells are the file's. */
export const useGridStyles = makeStyles({
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    outline: "none",
    fontSize: "11pt",
    lineHeight: 1.25,
  },
  canvas: { display: "grid", gridTemplateColumns: `${HEAD_WIDTH}px auto`, gridTemplateRows: `${HEAD_HEIGHT}px auto`, width: "max-content" },
  corner: { position: "sticky", top: 0, left: 0, zIndex: 4, backgroundColor: "#f5f5f5", borderRight: LINE, borderBottom: LINE },
  columns: { position: "sticky", top: 0, zIndex: 3, backgroundColor: "#f5f5f5", color: "#444444", fontSize: "12px" },
  rows: { position: "sticky", left: 0, zIndex: 2, backgroundColor: "#f5f5f5", color: "#444444", fontSize: "12px" },
  columnHead: { ...head, top: 0, height: `${HEAD_HEIGHT}px`, borderRight: LINE, borderBottom: LINE },
  rowHead: { ...head, left: 0, width: `${HEAD_WIDTH}px`, borderRight: LINE, borderBottom: LINE },
  headSelected: { backgroundColor: "#d8e8de", color: "#0b5a30" },
  cells: { position: "relative", overflow: "hidden" },
  cell: { position: "absolute", boxSizing: "border-box", display: "flex", overflow: "hidden", cursor: "cell", userSelect: "none" },
  gridlines: { borderRight: LINE, borderBottom: LINE },
  runsOver: { overflow: "visible" },
  text: { minWidth: 0, maxHeight: "100%", overflow: "hidden", overflowWrap: "anywhere" },
  selected: {
    position: "absolute",
    boxSizing: "border-box",
    border: `2px solid ${ACCENT}`,
    pointerEvents: "none",
    zIndex: 1,
  },
  focused: { boxShadow: "0 0 0 1px #ffffff, 0 0 0 3px #107c41" },
});
