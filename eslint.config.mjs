import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

// TypeScript's rules, and what pure rooms may know, stand in .oxlintrc.json; here is what oxlint does not have: rules of plugins, and our own.

const onlyExcelSaysExcel = { selector: "MemberExpression[object.name='Excel']", message: "Only src/excel says Excel." };

const officeRules = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules = {} }) => Object.entries(rules)).filter(([name]) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/", "dist-cli/", "dist-packages/", "dist-workbench/", "reports/", "node_modules/"] },
  { files: ["**/*.{ts,tsx}"], languageOptions: { parser: tseslint.parser } },
  {
    files: ["src/addin/**", "src/excel/**", "src/taskpane/**", "src/ribbon/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/addin/**", "src/taskpane/**", "src/ribbon/**"],
    rules: { "no-restricted-syntax": ["error", onlyExcelSaysExcel] },
  },
  {
    files: ["src/taskpane/**"],
    ignores: ["src/taskpane/components/frame/moveFocus.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        onlyExcelSaysExcel,
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
