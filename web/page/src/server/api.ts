/** The server that handed this page out, spoken to as its description says; a static host has none. */

export interface Account {
  id: string;
  name: string;
  athlete: string;
  coach: boolean;
  administrator: boolean;
  mustChangePassword: boolean;
}

export interface Who {
  /** A member has signed in; a lifter is the one person of a loopback server without accounts. */
  caller: "member" | "lifter" | "nobody";
  mustSignIn: boolean;
  /** Whether passkeys work at this address. */
  passkeys: boolean;
  athlete?: string;
  account?: Account;
}

/** What the server refused, in its words. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
    /** Seconds to wait, where it says so. */
    readonly retryAfter: number,
  ) {
    super(message);
  }
}

/** No network, or no server just now. */
export class Unreachable extends Error {}

const API = "api/v1/";
const MOST_MILLISECONDS = 20_000;
const MOST_MILLISECONDS_OF_A_FILE = 600_000;

function token(): string {
  const [, value = ""] = /(?:^|; )(?:__Host-)?XSRF-TOKEN=([^;]*)/.exec(document.cookie) ?? [];
  return decodeURIComponent(value);
}

/**
 * Calls an endpoint.
 *
 * @throws Refused when the server says no, with its reason
 * @throws Unreachable when nobody answers
 */
export async function call<T = undefined>(method: string, path: string, body?: object): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const answer = await send(method, path, body);
    if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
    const refused = await problem(answer);
    // The first request of a new browser has no token yet; the refusal brings one.
    if (refused.status === 403 && refused.type.endsWith("csrf") && attempt === 1) continue;
    throw refused;
  }
}

/** Sends a file as it is, and waits for as long as a million sets may take. */
export async function upload<T>(path: string, file: Blob): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const answer = await asked(path, {
      method: "POST",
      headers: {
        accept: "application/json, application/problem+json",
        "content-type": "text/csv",
        "x-xsrf-token": token(),
      },
      signal: AbortSignal.timeout(MOST_MILLISECONDS_OF_A_FILE),
      body: file,
    });
    if (answer.ok) return (await answer.json()) as T;
    const refused = await problem(answer);
    if (refused.status === 403 && refused.type.endsWith("csrf") && attempt === 1) continue;
    throw refused;
  }
}

async function asked(path: string, how: RequestInit): Promise<Response> {
  try {
    return await fetch(API + path, { cache: "no-store", credentials: "same-origin", ...how });
  } catch {
    throw new Unreachable();
  }
}

async function send(method: string, path: string, body?: object): Promise<Response> {
  const headers: Record<string, string> = { accept: "application/json, application/problem+json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (method !== "GET") headers["x-xsrf-token"] = token();
  return asked(path, {
    method,
    headers,
    signal: AbortSignal.timeout(MOST_MILLISECONDS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function problem(answer: Response): Promise<Refused> {
  let told: { type?: string; title?: string; detail?: string } = {};
  try {
    told = (await answer.json()) as typeof told;
  } catch {
    if (answer.status >= 500) throw new Unreachable();
  }
  const words = [told.title, told.detail].filter((text) => text !== undefined && text !== "").join(" ");
  return new Refused(answer.status, told.type ?? "", words, Number(answer.headers.get("retry-after") ?? 0));
}

/** Who this browser is to the server; nothing where there is no server of ours at this address. */
export async function who(): Promise<Who | undefined> {
  const answer = await send("GET", "who");
  if (!answer.ok || !(answer.headers.get("content-type") ?? "").includes("json")) {
    if (answer.status === 429 || answer.status >= 500) throw new Unreachable();
    return undefined;
  }
  const told = (await answer.json()) as Partial<Who>;
  return told.caller === undefined ? undefined : (told as Who);
}
