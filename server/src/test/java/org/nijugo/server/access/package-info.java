@NullMarked
package org.nijugo.server.access;

import org.jspecify.annotations.NullMarked;
