/** @jest-environment jsdom */
import { createEvent, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { DropArea } from "../../../src/offline/page/DropArea";

test.each([1, 3])("of %i files that are dropped the first is taken, and how many are not is said", async (count) => {
  const onFile = jest.fn();
  render(<DropArea onFile={onFile}>here</DropArea>);
  const files = Array.from({ length: count }, (_, index) => new File(["x"], `${String(index)}.xlsx`));
  const place = screen.getByText("here");
  const event = createEvent.drop(place, { dataTransfer: { files, items: [] } });
  fireEvent(place, event);
  await waitFor(() => {
    expect(onFile).toHaveBeenCalledWith(files[0], count - 1);
  });
});
