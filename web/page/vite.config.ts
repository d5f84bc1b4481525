import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

/** All that the first load needs, zipped: more than this fails the build. */
const MOST_AT_FIRST = 150 * 1024;

const out = new URL("../target/dist", import.meta.url).pathname;
const engine = new URL("../target/js", import.meta.url).pathname;

const files = (directory: string, within = ""): string[] =>
  readdirSync(join(directory, within)).flatMap((name) => {
    const path = join(within, name);
    return statSync(join(directory, path)).isDirectory() ? files(directory, path) : [path];
  });

/** Writes into the service worker what it keeps, and counts what the first load takes. */
function precache(): Plugin {
  const eager = new Set<string>(["index.html"]);
  return {
    name: "precache",
    apply: "build",
    writeBundle(_options, bundle) {
      const add = (name: string): void => {
        const chunk = bundle[name];
        if (eager.has(name) || chunk === undefined) return;
        eager.add(name);
        if (chunk.type === "chunk") {
          chunk.imports.forEach(add);
          chunk.viteMetadata?.importedCss.forEach((css) => eager.add(css));
          // The rules come with the first "why".
          chunk.viteMetadata?.importedAssets.forEach((asset) => (/rules-/.test(asset) ? undefined : eager.add(asset)));
        }
      };
      for (const [name, chunk] of Object.entries(bundle)) {
        if (chunk.type === "chunk" && chunk.isEntry && chunk.name !== "sw") add(name);
        if (/(exercises|words)-.*\.txt$/.test(name)) eager.add(name);
      }
    },
    closeBundle() {
      const kept = files(out)
        .filter((name) => name !== "sw.js" && !name.endsWith(".map") && !/icon-512|screenshot/.test(name))
        .sort();
      const hash = createHash("sha256");
      for (const name of kept) hash.update(name).update(readFileSync(join(out, name)));
      const version = hash.digest("hex").slice(0, 12);
      const sw = join(out, "sw.js");
      const text = readFileSync(sw, "utf8")
        .replace(/["'`]__VERSION__["'`]/, JSON.stringify(version))
        .replace(
          /["'`]__KEPT__["'`]/,
          JSON.stringify(JSON.stringify(kept.map((name) => (name === "index.html" ? "./" : name)))),
        );
      if (!text.includes(version)) throw new Error("The service worker has no place for its version.");
      writeFileSync(sw, text);
      let bytes = 0;
      const lines: string[] = [];
      for (const name of eager) {
        const size = gzipSync(readFileSync(join(out, name)), { level: 9 }).length;
        bytes += size;
        lines.push(`  ${(size / 1024).toFixed(1).padStart(6)} KB  ${name}`);
      }
      console.log(
        `${lines.join("\n")}\nfirst load: ${(bytes / 1024).toFixed(1)} KB zipped, at most ${MOST_AT_FIRST / 1024}`,
      );
      if (bytes > MOST_AT_FIRST)
        throw new Error(`The first load takes ${bytes} bytes zipped, at most ${MOST_AT_FIRST}.`);
    },
  };
}

export default defineConfig({
  base: "./",
  resolve: {
    alias: [{ find: "@engine", replacement: engine }],
  },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { index: "index.html", sw: "src/sw.ts" },
      output: { entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
    },
  },
  plugins: [precache()],
});
