/** The page in a real browser: stories from a gym, told in {@code web/page/tests}, each of them a test here. */
@NullMarked
package org.nijugo.checks.page;

import org.jspecify.annotations.NullMarked;
