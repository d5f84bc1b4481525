package org.nijugo.dropset;

/**
 * The reps asked of a segment.
 *
 * @param min fewer than these miss the point of the segment
 * @param aim what to go for
 * @param amrap whether it is open-ended: as many reps as possible, short of the reserve
 */
public record RepAim(int min, int aim, boolean amrap) {
    public RepAim {
        if (min < 1 || aim < min) {
            throw new IllegalArgumentException("The reps (" + min + " to " + aim + ") must rise from 1.");
        }
    }
}
