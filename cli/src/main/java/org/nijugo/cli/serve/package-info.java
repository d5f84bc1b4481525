/**
 * The commands that start or touch the server: {@code nijugo serve}, {@code nijugo admin}. Only this package knows the server's
 * classes, so that no other command loads one.
 */
@NullMarked
package org.nijugo.cli.serve;

import org.jspecify.annotations.NullMarked;
