package org.nijugo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.Told;

/** A stream that a push adds to. */
final class Growing {
    private final Views.Known base;
    private final List<Told> more = new ArrayList<>();
    private long athlete;
    private long stream;
    private long cursor;

    Growing(Views.Known base) {
        this.base = base;
        this.athlete = base.athlete();
        this.stream = base.number();
    }

    /** The stream before this push. */
    Views.Known base() {
        return base;
    }

    List<Told> more() {
        return more;
    }

    /** How many events there are now. */
    int size() {
        return base.folded().size() + more.size();
    }

    long athlete() {
        return athlete;
    }

    /** The stream's number. */
    long stream() {
        return stream;
    }

    long cursor() {
        return cursor;
    }

    /** The athlete's number, which another session of the same push may have given. */
    void belongsTo(long number) {
        athlete = number;
    }

    /** An event was written at this cursor; who and what had no number yet is numbered by it. */
    void wrote(Connection connection, Numbers numbers, Told told, long at, boolean isNewDevice) throws SQLException {
        Stream of = Stream.of(told.event());
        if (athlete == Numbers.NONE) {
            numbers.addAthlete(connection, at, of.athlete());
            athlete = at;
        }
        if (stream == Numbers.NONE) {
            numbers.addStream(connection, at, athlete, of);
            stream = at;
        }
        if (isNewDevice) {
            numbers.addDevice(connection, at, athlete, told.event().device());
        }
        more.add(told);
        cursor = at;
    }
}
