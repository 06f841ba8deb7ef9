import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { pureRooms } from "./walls.mjs";

// TypeScript's rules stand in .oxlintrc.json; here is what oxlint does not have: rules of plugins, and our own.

const platformGlobals = ["Excel", "Office", "OfficeExtension", "window", "document", "navigator", "process", "Buffer"];

const officeRules = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules = {} }) => Object.entries(rules)).filter(([name]) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/", "dist-cli/", "dist-workbench/", "reports/", "node_modules/"] },
  { files: ["**/*.{ts,tsx}"], languageOptions: { parser: tseslint.parser } },
  {
    files: pureRooms.map((room) => `src/${room}/**`),
    rules: {
      "no-restricted-globals": ["error", ...platformGlobals],
      "no-restricted-imports": ["error", { patterns: ["react", "react-dom", "@fluentui/*", "@microsoft/office-js", "node:*", "fs", "path"] }],
    },
  },
  {
    files: ["src/excel/**", "src/taskpane/**", "src/ribbon/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: [
      "src/statute/**",
      "src/layout/**",
      "src/rules/**",
      "src/figures/**",
      "src/findings/**",
      "src/checks/**",
      "src/locate/**",
      "src/workbook/**",
      "src/report/**",
      "src/jobs/**",
      "src/taskpane/**",
      "src/ribbon/**",
    ],
    rules: {
      "no-restricted-syntax": ["error", { selector: "MemberExpression[object.name='Excel']", message: "Only src/excel says Excel." }],
    },
  },
  {
    files: ["src/taskpane/**"],
    ignores: ["src/taskpane/components/frame/moveFocus.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[object.name='Excel']", message: "Only src/excel says Excel." },
        {
          selector: "CallExpression[callee.property.name='focus']",
          message: "Only moveFocus.ts gives the keyboard away: focus() in a frame takes it out of the sheet.",
        },
        { selector: "JSXAttribute[name.name='autoFocus']", message: "Use useOwnFocus." },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
);
