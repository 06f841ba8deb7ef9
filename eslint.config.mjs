import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { pureRooms, walls } from "./walls.mjs";

const rooms = Object.keys(walls);

/** One zone a room: everything of src/ is closed to it but itself and the rooms in its list. */
const zones = rooms.map((room) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...walls[room]].map((open) => `./${open}`),
  message: `src/${room} may import only: ${walls[room].join(", ") || "nothing of src/"} (walls.mjs)`,
}));

const platformGlobals = ["Excel", "Office", "OfficeExtension", "window", "document", "navigator", "process", "Buffer"];

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "reports/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".mjs", ".js"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "max-lines": ["error", { max: 300 }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: pureRooms.map((room) => `src/${room}/**`),
    rules: {
      "no-restricted-globals": ["error", ...platformGlobals],
      "no-restricted-imports": [
        "error",
        { patterns: ["react", "react-dom", "@fluentui/*", "@microsoft/office-js", "node:*", "fs", "path"] },
      ],
    },
  },
  {
    files: ["src/excel/**", "src/taskpane/**", "src/ribbon/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeAddins.configs.recommended.rules ?? {},
  },
  {
    files: ["src/statute/**", "src/layout/**", "src/rules/**", "src/check/**", "src/workbook/**", "src/report/**",
      "src/jobs/**", "src/taskpane/**", "src/ribbon/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[object.name='Excel']", message: "Only src/excel says Excel." },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["**/*.mjs", "**/*.js"], ...tseslint.configs.disableTypeChecked },
);
