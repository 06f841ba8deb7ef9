import fc from "fast-check";
import { runs } from "../../../test/runs";
import type { Position } from "../../../src/address";
import { Book, evaluateConditionalFormats, parseAddress, User } from "../../src/engine";

function at(address: string): Position {
  const area = parseAddress(address)?.area;
  if (!area) throw new Error(address);
  return { row: area.top, column: area.left };
}

/** Two sheets, the second of which looks at the first. */
function twoSheets() {
  const book = new Book();
  const user = new User(book);
  const [first, second] = [book.sheet("Sheet1"), book.addSheet("正文")];
  book.renameSheet(first, "三 依申请公开");
  user.pasteText(first, { row: 0, column: 0 }, [
    ["1", "=A1*10"],
    ["2", "=SUM(A1:A3)"],
    ["3", "=A$2"],
  ]);
  user.pasteText(second, { row: 0, column: 0 }, [["='三 依申请公开'!A2"], ["=SUM('三 依申请公开'!A1:A3)"]]);
  return { book, user, first, second };
}

describe("references between sheets", () => {
  it("follow a renamed sheet", () => {
    const { book, first, second } = twoSheets();
    expect([second.value(at("A1")), second.value(at("A2"))]).toEqual([2, 6]);
    book.renameSheet(first, "依申请");
    expect(second.content(at("A1")).formula).toBe("=依申请!A2");
    expect(second.value(at("A2"))).toBe(6);
  });

  it("are lost with a deleted sheet", () => {
    const { book, first, second } = twoSheets();
    book.deleteSheet(first);
    expect(second.content(at("A1")).formula).toBe("=#REF!");
    expect(second.value(at("A1"))).toEqual({ error: "#REF!" });
    expect(book.activeSheet).toBe(second);
  });
});

describe("rows", () => {
  it("put in move what is below, and formulas follow in all sheets", () => {
    const { user, first, second } = twoSheets();
    user.insertRows(first, 1, 2);
    expect(first.content(at("B4")).formula).toBe("=SUM(A1:A5)");
    expect(first.content(at("B5")).formula).toBe("=A$4");
    expect(second.content(at("A1")).formula).toBe("='三 依申请公开'!A4");
    expect([first.value(at("B4")), second.value(at("A2"))]).toEqual([6, 6]);
  });

  it("taken out take their references along", () => {
    const { user, first, second } = twoSheets();
    user.deleteRows(first, 1);
    expect(first.content(at("B2")).formula).toBe("=#REF!");
    expect(second.content(at("A1")).formula).toBe("=#REF!");
    expect(second.content(at("A2")).formula).toBe("=SUM('三 依申请公开'!A1:A2)");
    expect(second.value(at("A2"))).toBe(4);
  });

  it("move merges, formats and validations", () => {
    const { book, user, first } = twoSheets();
    user.merge(first, { top: 4, left: 0, bottom: 5, right: 1 });
    book.edit("user", () => {
      first.addConditionalFormat({
        id: "1",
        areas: [{ top: 0, left: 0, bottom: 2, right: 0 }],
        anchor: at("A1"),
        formula: "=A1=3",
        format: { fill: "#FF0000" },
        stopIfTrue: false,
      });
    });
    user.insertRows(first, 0);
    expect(first.merges).toEqual([{ top: 5, left: 0, bottom: 6, right: 1 }]);
    expect([...evaluateConditionalFormats(book, first).keys()]).toEqual(["A4"]);
  });
});

describe("filling", () => {
  it("moves relative references and keeps absolute ones", () => {
    const { user, first } = twoSheets();
    user.enterText(first, at("C1"), "=A1+$A$1");
    user.fillDown(first, { top: 0, left: 2, bottom: 2, right: 2 });
    expect([1, 2].map((row) => first.content({ row, column: 2 }).formula)).toEqual(["=A2+$A$1", "=A3+$A$1"]);
  });

  it("of a single row takes the row above", () => {
    const { user, first } = twoSheets();
    user.fillDown(first, { top: 1, left: 0, bottom: 1, right: 1 });
    expect([first.value(at("A2")), first.content(at("B2")).formula]).toEqual([1, "=A2*10"]);
  });

  it("refuses a part of a merged cell", () => {
    const { user, first } = twoSheets();
    user.merge(first, { top: 0, left: 3, bottom: 1, right: 3 });
    expect(() => {
      user.clearContents(first, { top: 1, left: 3, bottom: 2, right: 3 });
    }).toThrow("merged");
  });
});

describe("conditional formats", () => {
  it("the first that holds wins, property by property, and may stop the others", () => {
    const { book, first } = twoSheets();
    const areas = [{ top: 0, left: 0, bottom: 2, right: 0 }];
    const add = (formula: string, format: object, stopIfTrue = false) => {
      book.edit("user", () => {
        first.addConditionalFormat({ id: formula, areas, anchor: at("A1"), formula, format, stopIfTrue });
      });
    };
    add("=A1=1", { fill: "#111111" }, true);
    add("=A1<3", { fill: "#222222", bold: true });
    add("=TRUE", { fontColor: "#333333" });
    expect(Object.fromEntries(evaluateConditionalFormats(book, first))).toEqual({
      A1: { fill: "#111111" },
      A2: { fill: "#222222", bold: true, fontColor: "#333333" },
      A3: { fontColor: "#333333" },
    });
  });

  it("an error or a text holds not; ROW() is the row of the cell", () => {
    const { book, first } = twoSheets();
    const areas = [{ top: 0, left: 0, bottom: 2, right: 0 }];
    for (const formula of ["=1/0", '="ja"', "=MOD(ROW(),2)=0"]) {
      book.edit("user", () => {
        first.addConditionalFormat({ id: formula, areas, anchor: at("A1"), formula, format: { bold: true }, stopIfTrue: false });
      });
    }
    expect([...evaluateConditionalFormats(book, first).keys()]).toEqual(["A2"]);
  });

  it("are told to be drawn anew, although Excel has no event for them", () => {
    const { book, first } = twoSheets();
    const told: string[] = [];
    book.subscribe(({ kind, sheet }) => told.push(`${kind} ${sheet.name}`));
    book.edit("addin", () => {
      first.removeConditionalFormats();
    });
    expect(told).toEqual(["redrawn 三 依申请公开"]);
  });

  it("are replaced by a paste: its cells bring their own, with their references moved, and take those that stood there", () => {
    const { book, user, first, second } = twoSheets();
    const anchor = at("A1");
    const column = { top: 0, left: 0, bottom: 2, right: 0 };
    book.edit("user", () => {
      first.addConditionalFormat({ id: "own", areas: [column], anchor, formula: "=A1=2", format: { bold: true }, stopIfTrue: false });
    });
    user.copyCells(second, { top: 8, left: 0, bottom: 8, right: 0 }, first, at("A1"));
    expect(first.state.conditionalFormats.map(({ areas }) => areas)).toEqual([[{ ...column, top: 1 }]]);
    user.copyCells(first, column, second, at("C5"));
    expect(second.state.conditionalFormats).toMatchObject([{ areas: [{ top: 5, left: 2, bottom: 6, right: 2 }], formula: "=C6=2" }]);
    expect([...evaluateConditionalFormats(book, second).keys()]).toEqual(["C6"]);
    book.undo();
    expect(second.state.conditionalFormats).toEqual([]);
  });
});

describe("conditional formats after many edits", () => {
  const formulas = ["=A1<>B1", "=SUM($A$1:$A$4)>3", "=COUNTA(正文!$A$1:$B$9)>1", '=C1="x"', "=AND(ISBLANK(A1),B$1>0)"];
  const edit = fc.record({
    sheet: fc.nat(1),
    row: fc.nat(4),
    column: fc.nat(3),
    text: fc.constantFrom("", "1", "2", "x", "=A1+1", "=正文!A1"),
  });

  /** A book with the formats on its first sheet; `typed` are texts in the order of typing. */
  function formatted() {
    const book = new Book();
    const sheets = [book.sheet("Sheet1"), book.addSheet("正文")];
    const areas = [{ top: 0, left: 0, bottom: 3, right: 2 }];
    book.edit("user", () => {
      for (const formula of formulas) {
        sheets[0]?.addConditionalFormat({ id: formula, areas, anchor: at("A1"), formula, format: { fill: formula }, stopIfTrue: false });
      }
    });
    return { book, sheets, user: new User(book) };
  }

  it("show what a book typed afresh shows", () => {
    const everywhere = { top: 0, left: 0, bottom: 5, right: 5 };
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const kept = formatted();
        for (const [index, { sheet, row, column, text }] of edits.entries()) {
          kept.user.enterText(kept.sheets[sheet] ?? kept.book.activeSheet, { row, column }, text);
          const shown = evaluateConditionalFormats(kept.book, kept.book.sheet("Sheet1"), everywhere);
          const fresh = formatted();
          for (const each of edits.slice(0, index + 1)) {
            fresh.user.enterText(fresh.sheets[each.sheet] ?? fresh.book.activeSheet, { row: each.row, column: each.column }, each.text);
          }
          expect(shown).toEqual(evaluateConditionalFormats(fresh.book, fresh.book.sheet("Sheet1"), everywhere));
        }
      }),
      { numRuns: runs(25, 8) },
    );
  });
});
