/** What keeping events costs: the store against the bare database that does the same, in the same run. */
@NullMarked
package org.nijugo.bench.store;

import org.jspecify.annotations.NullMarked;
