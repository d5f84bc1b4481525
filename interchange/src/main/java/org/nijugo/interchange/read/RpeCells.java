package org.nijugo.interchange.read;

import java.util.Optional;
import org.nijugo.quantity.Rpe;

/** Ratings of exertion: halves from 1 to 10 are one, anything else becomes a remark, so that nothing is lost. */
final class RpeCells {
    private RpeCells() {}

    static Optional<Rpe> read(String cell, Numbers numbers, StringBuilder note) {
        long thousandths = numbers.thousandths(cell, "RPE");
        if (thousandths == 0) {
            return Optional.empty();
        }
        if (thousandths % 500 == 0 && thousandths >= 1_000 && thousandths <= 10_000) {
            return Optional.of(new Rpe((int) (thousandths / 100)));
        }
        note.append(note.length() == 0 ? "" : " · ").append("RPE ").append(cell);
        return Optional.empty();
    }
}
