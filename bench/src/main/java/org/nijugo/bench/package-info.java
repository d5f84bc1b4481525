/**
 * How many decisions a second: benchmarks with JMH, whose figures stand in {@code docs/performance.md} beside the commands
 * that made them.
 *
 * <p>No argument and no result is ever null.
 */
@NullMarked
package org.nijugo.bench;

import org.jspecify.annotations.NullMarked;
