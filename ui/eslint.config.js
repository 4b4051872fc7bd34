import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const typed = {
  projectService: { allowDefaultProject: ["*.js"] },
  extraFileExtensions: [".svelte"],
  tsconfigRootDir: import.meta.dirname,
};

export default ts.config(
  {
    ignores: [
      "dist",
      "node_modules",
      "src/ipc/bindings.ts",
      "src/words/said.ts",
      "src/words/pages",
      "svelte.config.js",
      "eslint.config.js",
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: globals.browser, parserOptions: typed } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { ...typed, parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      // A result that nobody looks at is a failure that nobody is told of.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      eqeqeq: "error",
      // Text from a vault is never markup.
      "svelte/no-at-html-tags": "error",
      // The content security policy refuses style attributes; `style:` directives set properties and are fine.
      "no-restricted-syntax": [
        "error",
        {
          selector: "SvelteAttribute[key.name='style']",
          message: "The content security policy refuses style attributes; use a style: directive.",
        },
      ],
      "svelte/no-useless-mustaches": "off", // {" "} keeps a space that the compiler would trim
      "svelte/prefer-svelte-reactivity": "off", // maps here are replaced whole
      "svelte/require-each-key": "error",
      "svelte/button-has-type": "error",
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text from a vault is never markup." },
        { property: "outerHTML", message: "Text from a vault is never markup." },
      ],
    },
  },
);
