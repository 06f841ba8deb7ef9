/** Packages that ship ES modules only and so are compiled for jest like our own code. */
const esmOnly = ["hucre", "@cj-tech-master/excelts"];

const shared = {
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  transform: { "\\.(m?[jt]sx?)$": ["ts-jest", { tsconfig: "tsconfig.jest.json", diagnostics: false }] },
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join("|")})/)`],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
};

/** Two projects: `unit` runs on the sources; `e2e` drives the built bundle of dist/ in a real browser. */
export default {
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: ["/test/e2e/"] },
    { ...shared, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
