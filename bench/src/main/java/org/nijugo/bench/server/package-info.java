/**
 * The server as those meet it who call it: started by its launcher, as a process of its own with little memory, and asked over
 * HTTP while many sets run at once.
 */
@NullMarked
package org.nijugo.bench.server;

import org.jspecify.annotations.NullMarked;
