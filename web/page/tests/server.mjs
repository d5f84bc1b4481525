// A server of Nijugo for the stories, as `./nijugo serve` starts it: its own process, which can be killed.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "./gym.mjs";

const LAUNCH = new URL("../../../cli/target/dist/launch", import.meta.url);

function java() {
  const [command, , , , classPath, archive] = readFileSync(LAUNCH, "utf8").split("\n");
  return (...words) =>
    spawn(
      command,
      [
        "-Xshare:auto",
        `-XX:SharedArchiveFile=${archive}`,
        "-Xlog:disable",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        `-Dnijugo.page=${DIST}`,
        "-cp",
        classPath,
        "org.nijugo.cli.Main",
        ...words,
      ],
      { stdio: ["pipe", "pipe", "pipe"] },
    );
}

const output = (child) =>
  new Promise((done, fail) => {
    let out = "";
    let err = "";
    child.stdout.on("data", (text) => (out += text));
    child.stderr.on("data", (text) => (err += text));
    child.on("close", (code) => (code === 0 ? done(out) : fail(new Error(`${code}: ${out}${err}`))));
  });

/** A server with a directory of its own. */
export class Server {
  #child;
  data = mkdtempSync(join(tmpdir(), "nijugo-story-"));
  port = 0;

  get address() {
    return `http://localhost:${this.port}/`;
  }

  /** Starts it, on the port it had before. */
  async start() {
    this.#child = java()("serve", "--json", "--port", String(this.port), "--data", this.data);
    this.#child.stdin.end();
    const said = await new Promise((done, fail) => {
      let out = "";
      let err = "";
      this.#child.stdout.on("data", (text) => {
        out += text;
        if (out.includes("\n")) done(out);
      });
      this.#child.stderr.on("data", (text) => (err += text));
      this.#child.on("close", () => fail(new Error(out + err)));
    });
    this.port = JSON.parse(said.split("\n")[0]).port;
    return this;
  }

  /** As when the plug is pulled. */
  async kill() {
    const gone = new Promise((done) => this.#child.on("close", done));
    this.#child.kill("SIGKILL");
    await gone;
  }

  async end() {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }

  /** Makes an administrator, as the command does. */
  async administrator(name, password) {
    const child = java()("admin", "create", name, "--data", this.data);
    child.stdin.end(`${password}\n`);
    await output(child);
  }

  /** A program that calls the server; with a name it signs in first, as a browser would. */
  async caller(name, password) {
    const cookies = new Map();
    const ask = async (method, path, body) => {
      const answer = await fetch(`${this.address}api/v1/${path}`, {
        method,
        headers: {
          "content-type": "application/json",
          cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join("; "),
          "x-xsrf-token": cookies.get("XSRF-TOKEN") ?? "",
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, key, value] = /^([^=]+)=([^;]*)/.exec(line);
        cookies.set(key, value);
      }
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return { text, json: text === "" ? undefined : JSON.parse(text) };
    };
    await ask("GET", "who");
    if (name !== undefined) await ask("POST", "sign-in", { name, password });
    return ask;
  }
}
