import { useCallback, useEffect, useState } from "react";
import { Book, type BookOptions } from "../engine";
import { fileErrorMessage, openBytes, openSample, type OpenedFile } from "./files";
import { Workspace } from "./workspace/workspace";

/** A book on the page. Each opening is a new document, with a new add-in beside it. */
export interface OpenDocument {
  readonly id: number;
  readonly workspace: Workspace;
}

export interface DocumentActions {
  /** Null while the first book is being opened. */
  readonly document: OpenDocument | null;
  readonly create: () => void;
  readonly open: (file: File) => Promise<void>;
}

/** Something of opening a file that the person is told: it failed, or parts of it were left out. */
export type OpenNotice = { readonly kind: "failed"; readonly message: string } | { readonly kind: "dropped"; readonly what: readonly string[] };

/**
 * The open book and the commands that put another in its place. Starts with the sample workbook, or a blank one where it is
 * asked for or the sample is missing.
 */
export function useDocument(emptyBook: boolean, options: BookOptions, notify: (notice: OpenNotice) => void): DocumentActions {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const show = useCallback((book: Book) => {
    setDocument((before) => ({ id: (before?.id ?? 0) + 1, workspace: new Workspace(book) }));
  }, []);
  const showFile = useCallback(
    ({ book, dropped }: OpenedFile) => {
      show(book);
      if (dropped.length > 0) notify({ kind: "dropped", what: dropped });
    },
    [show, notify],
  );
  useEffect(() => {
    let current = true;
    const start = async (): Promise<void> => {
      const sample = emptyBook ? null : await openSample(options);
      if (!current) return;
      if (sample === null) show(new Book(options));
      else showFile(sample);
    };
    start().catch((error: unknown) => {
      if (!current) return;
      show(new Book(options));
      notify({ kind: "failed", message: fileErrorMessage(error) });
    });
    return () => {
      current = false;
    };
    // The page opens once; a later change of the options does not throw the open book away.
  }, []);
  return {
    document,
    create: () => {
      show(new Book(options));
    },
    open: async (file) => {
      try {
        showFile(await openBytes(new Uint8Array(await file.arrayBuffer()), file.name, options));
      } catch (error) {
        notify({ kind: "failed", message: fileErrorMessage(error) });
      }
    },
  };
}
