/** What no single module can see of itself: who knows whom, what the documents claim, what JavaScript makes of it. */
@NullMarked
package org.nijugo.checks;

import org.jspecify.annotations.NullMarked;
