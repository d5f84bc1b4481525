/**
 * Histories in and out through the command: {@code nijugo import strong.csv --dry-run} says of every row what would become of it,
 * {@code nijugo export --format hevy} writes what others read.
 *
 * <p>Only these two commands see the libraries that read and write files of others; the launcher gives them a class path of
 * their own, so that a plan starts as fast as ever.
 */
@NullMarked
package org.nijugo.cli.history;

import org.jspecify.annotations.NullMarked;
