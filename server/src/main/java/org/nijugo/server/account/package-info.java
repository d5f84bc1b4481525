/**
 * Accounts over HTTP: signing in and out, one's own devices, tokens and passkeys, and what an administrator does.
 */
@NullMarked
package org.nijugo.server.account;

import org.jspecify.annotations.NullMarked;
