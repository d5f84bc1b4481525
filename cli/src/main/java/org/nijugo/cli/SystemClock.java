package org.nijugo.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.nijugo.cli.live.WallClock;

/** The clock of this computer, in its own time zone. */
final class SystemClock implements WallClock {
    @Override
    public long now() {
        return System.currentTimeMillis();
    }

    @Override
    public String time(long at) {
        ZonedDateTime then = at(at);
        return two(then.getHour()) + ":" + two(then.getMinute()) + ":" + two(then.getSecond());
    }

    @Override
    public String stamp(long at) {
        ZonedDateTime then = at(at);
        return then.getYear() + "-" + two(then.getMonthValue()) + "-" + two(then.getDayOfMonth()) + "-"
                + two(then.getHour()) + two(then.getMinute());
    }

    private static ZonedDateTime at(long millis) {
        return Instant.ofEpochMilli(millis).atZone(ZoneId.systemDefault());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
