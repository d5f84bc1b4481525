// Builds the page into web/target/dist: installs what the lock file says where it is not there yet, checks the types, bundles.
// usage: node build.mjs
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const stamp = `${here}node_modules/.installed`;

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const lock = readFileSync(`${here}package-lock.json`, "utf8");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error");
  writeFileSync(stamp, lock);
}
run("node", "node_modules/typescript/bin/tsc");
run("node", "node_modules/vite/bin/vite.js", "build", "--logLevel=warn");
