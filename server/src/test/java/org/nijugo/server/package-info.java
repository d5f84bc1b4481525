@NullMarked
package org.nijugo.server;

import org.jspecify.annotations.NullMarked;
