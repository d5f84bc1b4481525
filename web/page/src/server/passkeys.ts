/** Passkeys, in the words of the browser and of the server. */
import { call, type Who } from "./api";

interface Challenge {
  challenge: string;
  options: PublicKeyCredentialRequestOptionsJSON & PublicKeyCredentialCreationOptionsJSON;
}

/** Older browsers have no such methods on the class; they then sign in by password. */
interface Reading {
  parseRequestOptionsFromJSON(options: PublicKeyCredentialRequestOptionsJSON): PublicKeyCredentialRequestOptions;
  parseCreationOptionsFromJSON(options: PublicKeyCredentialCreationOptionsJSON): PublicKeyCredentialCreationOptions;
}

const reading = (): Reading => PublicKeyCredential as unknown as Reading;

export async function signInWithPasskey(): Promise<Who> {
  const { challenge, options } = await call<Challenge>("POST", "sign-in/passkey/challenge");
  const given = await navigator.credentials.get({ publicKey: reading().parseRequestOptionsFromJSON(options) });
  return call<Who>("POST", "sign-in/passkey", { challenge, credential: (given as PublicKeyCredential).toJSON() });
}

/** @param name what the list calls it, such as the device */
export async function addPasskey(name: string): Promise<void> {
  const { challenge, options } = await call<Challenge>("POST", "account/passkeys/challenge");
  const made = await navigator.credentials.create({ publicKey: reading().parseCreationOptionsFromJSON(options) });
  await call("POST", "account/passkeys", { challenge, name, credential: (made as PublicKeyCredential).toJSON() });
}
