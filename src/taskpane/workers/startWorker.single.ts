/** Starts a worker of the script that the page itself has: all stands in one file. */
export function startWorker(): Worker {
  const address = URL.createObjectURL(new Blob([document.getElementById("program")?.textContent ?? ""], { type: "text/javascript" }));
  try {
    return new Worker(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
