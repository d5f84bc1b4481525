/** The code of a link that a coach gave: behind the #, which browsers send to nobody. */
const KEY = "nijugo-invitation";
const [, linked] = /^#coach=(.+)$/.exec(location.hash) ?? [];
if (linked !== undefined) sessionStorage.setItem(KEY, decodeURIComponent(linked));

export const invitation = sessionStorage.getItem(KEY) ?? "";
