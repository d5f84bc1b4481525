/**
 * How long a million rows of another log take, beside what the database alone takes for as many.
 */
@NullMarked
package org.nijugo.bench.interchange;

import org.jspecify.annotations.NullMarked;
