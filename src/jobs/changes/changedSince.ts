/** A change was not undone, because something else stands there by now. */
export class ChangedSince extends Error {
  override readonly name = "ChangedSince";

  constructor() {
    super("The cells were changed since");
  }
}
