/**
 * Events on their way: as JSON, and as streams that go on where they were left.
 */
@NullMarked
package org.nijugo.server.live;

import org.jspecify.annotations.NullMarked;
