package org.nijugo.safety;

import org.nijugo.text.Ascii;

/**
 * A statement that a professional has cleared hard training despite a yes in the screening.
 *
 * @param date the day the professional said so
 * @param by who it was, such as {@code my cardiologist}
 */
public record Clearance(CivilDate date, String by) {
    public Clearance {
        if (Ascii.trim(by).isEmpty()) {
            throw new IllegalArgumentException("A clearance must say which professional gave it.");
        }
    }
}
