import "@fontsource-variable/noto-sans-sc";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { readStartOptions } from "./startOptions";

const container = document.getElementById("container");
if (container === null) throw new Error("The page lacks #container");
createRoot(container).render(<App start={readStartOptions(location.search)} />);
