package org.nijugo.routine;

import java.util.List;
import java.util.Optional;
import org.nijugo.dropset.Protocol;
import org.nijugo.dropset.Shifts;
import org.nijugo.exercise.Catalogue;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.Unreadable;

/** Reads a finishing set up to the end of the line: {@code drop 25 cut 10% rest 0s on Dumbbell bench press}. */
final class FinishText {
    private static final List<String> PROTOCOLS = List.of("drop", "band", "classic", "auto", "finish");
    private static final int MOST_TARGET = 100;

    private final Tokens tokens;
    private final Catalogue catalogue;
    private Optional<Integer> target = Optional.empty();
    private Optional<Percent> cut = Optional.empty();
    private Optional<Seconds> rest = Optional.empty();
    private Optional<Exercise> variation = Optional.empty();

    FinishText(Tokens tokens, Catalogue catalogue) {
        this.tokens = tokens;
        this.catalogue = catalogue;
    }

    /** Whether the word names a finishing set; {@code finish} is another word for {@code auto}. */
    static boolean isProtocol(String word) {
        return PROTOCOLS.contains(Ascii.lower(word));
    }

    PrescribedFinish read() {
        String word = tokens.peek(0);
        if (!isProtocol(word)) {
            throw new Unreadable(
                    tokens.column(0), tokens.join(tokens.left()), "a finishing set: drop, band, classic or auto");
        }
        tokens.skip(1);
        boolean auto = Ascii.same(word, "auto") || Ascii.same(word, "finish");
        Optional<Protocol> protocol = auto ? Optional.empty() : Optional.of(Protocol.parse(word));
        while (!tokens.isAtEnd()) {
            readDetail(protocol);
        }
        return new PrescribedFinish(protocol, target, cut, rest, variation);
    }

    private void readDetail(Optional<Protocol> protocol) {
        if (target.isEmpty() && Ascii.isWhole(tokens.peek(0))) {
            target = Optional.of(targetValue());
        } else if (cut.isEmpty() && tokens.isNext("cut")) {
            if (!protocol.equals(Optional.of(Protocol.DROP))) {
                throw new Unreadable(
                        tokens.column(0), tokens.peek(0), "a cut with a running drop only: + drop 25 cut 10%");
            }
            tokens.skip(1);
            cut = Optional.of(cutValue());
        } else if (rest.isEmpty() && tokens.isNext("rest")) {
            tokens.skip(1);
            rest = Optional.of(EntryText.restValue(tokens));
        } else if (tokens.isNext("on")) {
            tokens.skip(1);
            variation = Optional.of(variationValue());
        } else {
            throw new Unreadable(
                    tokens.column(0),
                    tokens.join(tokens.left()),
                    "a target such as 25, a cut such as cut 10%, a rest such as rest 20s, or the end of the line");
        }
    }

    private int targetValue() {
        int reps = Ascii.whole(tokens.peek(0));
        if (reps < 1 || reps > MOST_TARGET) {
            throw new Unreadable(tokens.column(0), tokens.peek(0), "a target of 1 to " + MOST_TARGET + " reps");
        }
        tokens.skip(1);
        return reps;
    }

    private Percent cutValue() {
        try {
            Percent percent = Percent.parse(tokens.peek(0));
            if (percent.isLessThan(Shifts.LEAST_CUT) || percent.isMoreThan(Shifts.MOST_CUT)) {
                throw new InputException(tokens.peek(0), "a cut from 5% to 15%", "");
            }
            tokens.skip(1);
            return percent;
        } catch (InputException wrong) {
            throw RoutineText.unreadable(tokens, 0, wrong);
        }
    }

    private Exercise variationValue() {
        String name = tokens.join(tokens.left());
        try {
            Exercise found = catalogue.get(name);
            tokens.skip(tokens.left());
            return found;
        } catch (InputException unknown) {
            throw RoutineText.unreadable(tokens, 0, unknown);
        }
    }
}
