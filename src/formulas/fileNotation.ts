import { stringifyTokens, tokenize } from "@borgar/fx";

/**
 * Functions that came after the file format: files write them with a prefix, without which Excel shows #NAME?.
 * Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula"; those that a worksheet of Excel 2021 has.
 */
const prefixed = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH " +
    "CHISQ.DIST CHISQ.INV CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL " +
    "ENCODEURL EXPON.DIST F.DIST F.INV F.TEST FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IFS ISFORMULA ISOWEEKNUM LET MAXIFS MINIFS " +
    "MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
    "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TEXTJOIN UNICHAR " +
    "UNICODE UNIQUE VAR.P VAR.S WEIBULL.DIST WORKDAY.INTL XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

/** "=IFS(A1>0,1)" → what stands between <f> and </f>: "_xlfn.IFS(A1>0,1)". */
export function saveFormula(formula: string): string {
  return mapFunctions(formula, (name) => (prefixed.has(name) ? `_xlfn.${name}` : name)).slice(1);
}

/** The way back; a file's "=" in front, which some writers leave in, is no second one. */
export function openFormula(text: string): string {
  const formula = `=${text.replace(/^=/, "")}`;
  return /_xl/iu.test(formula) ? mapFunctions(formula, (name) => name.replace(/^_xlfn\.(_xlws\.)?/i, "")) : formula;
}

function mapFunctions(formula: string, change: (name: string) => string): string {
  const tokens = tokenize(formula, { withLocation: false, negativeNumbers: false });
  return stringifyTokens(tokens.map((token) => (token.type === "func" ? { ...token, value: change(token.value) } : token)));
}
