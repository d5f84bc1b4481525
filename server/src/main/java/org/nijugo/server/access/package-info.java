/**
 * Who is calling, and whether they may: accounts, sessions, tokens, passkeys, limits, and the one lifter of a server that
 * nobody else can reach.
 */
@NullMarked
package org.nijugo.server.access;

import org.jspecify.annotations.NullMarked;
