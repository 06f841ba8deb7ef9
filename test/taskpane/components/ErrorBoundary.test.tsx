/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { ErrorBoundary } from "../../../src/taskpane/components/frame/ErrorBoundary";
import { themes } from "../../../src/taskpane/components/frame/theme";
import { textsFor } from "../../../src/taskpane/texts";

test("a pane that fails to draw says so, and 重试 draws it anew", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  let broken = true;
  function Fragile(): ReactElement {
    if (broken) throw new Error("broken");
    return <p>又好了</p>;
  }
  render(
    <FluentProvider theme={themes.light}>
      <ErrorBoundary texts={textsFor("zh-CN")}>
        <Fragile />
      </ErrorBoundary>
    </FluentProvider>,
  );
  expect(screen.getByRole("alert").textContent).toMatch(/表里的数没有受影响/u);
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "重试" }));
  expect(screen.getByText("又好了")).toBeTruthy();
  silenced.mockRestore();
});
