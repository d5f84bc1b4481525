package org.nijugo.server.access;

/** Whether this machine's one lifter comes in without signing in: on loopback, as long as there is no administrator. */
@FunctionalInterface
public interface OpenDoor {
    boolean isOpen();
}
