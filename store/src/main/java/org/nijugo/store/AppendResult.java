package org.nijugo.store;

import java.util.UUID;

/** What became of one event of a batch. */
public sealed interface AppendResult {
    /** The event's id. */
    UUID id();

    /** {@code accepted}, {@code duplicate} or {@code rejected}. */
    String word();

    /** Whether it is in the log: now, or since an earlier push. */
    boolean isKept();

    /** It is on the disk. */
    record Accepted(UUID id, long cursor) implements AppendResult {
        @Override
        public String word() {
            return "accepted";
        }

        @Override
        public boolean isKept() {
            return true;
        }
    }

    /** It was there already, the same to the letter. */
    record Duplicate(UUID id, long cursor) implements AppendResult {
        @Override
        public String word() {
            return "duplicate";
        }

        @Override
        public boolean isKept() {
            return true;
        }
    }

    /** It is not taken in; the others of its batch are not touched by that. */
    record Rejected(UUID id, Rejection reason, String message) implements AppendResult {
        @Override
        public String word() {
            return "rejected";
        }

        @Override
        public boolean isKept() {
            return false;
        }
    }
}
