package org.nijugo.strength;

import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Maths;
import org.nijugo.quantity.Weight;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/**
 * The formulas people know for a one-repetition maximum from one set to failure. Each answers only for the reps it was
 * made for; beyond them it would give a number just as readily, and a wrong one.
 *
 * <table>
 * <caption>1RM of a load W lifted for r reps</caption>
 * <tr><th>formula</th><th>1RM</th><th>reps</th></tr>
 * <tr><td>Epley 1985</td><td>W(1 + r/30); W at one rep</td><td>1–10</td></tr>
 * <tr><td>Brzycki 1993</td><td>36W/(37 − r)</td><td>1–10</td></tr>
 * <tr><td>Lombardi 1989</td><td>W·r^0.10</td><td>1–10</td></tr>
 * <tr><td>Mayhew 1992</td><td>100W/(52.2 + 41.9e^(−0.055r))</td><td>2–10</td></tr>
 * <tr><td>O'Conner 1989</td><td>W(1 + 0.025r)</td><td>1–10</td></tr>
 * <tr><td>Wathan 1994</td><td>100W/(48.8 + 53.8e^(−0.075r))</td><td>1–10</td></tr>
 * <tr><td>Lander 1985</td><td>100W/(101.3 − 2.67123r)</td><td>1–10</td></tr>
 * <tr><td>Adams 1998</td><td>W/(1 − 0.02r)</td><td>1–10</td></tr>
 * <tr><td>Brown 1992</td><td>W(0.9849 + 0.0338r)</td><td>1–10</td></tr>
 * <tr><td>Reynolds 2006</td><td>W/(0.5551e^(−0.0723r) + 0.4847)</td><td>1–10</td></tr>
 * <tr><td>Kemmler 2006</td><td>W(0.988 + 0.0104r + 0.0019r² − 0.0000584r³)</td><td>3–20</td></tr>
 * </table>
 *
 * <p>Ten is the limit stated for most of them, and the one up to which all of them were found usable (Mayhew et al.
 * 2008: beyond it single errors of a third and more). Mayhew's adds 9 % to a single and therefore refuses it.
 */
public enum OneRepMaxFormula {
    EPLEY("Epley", 1, 10, "read off a chart in a manual; the one most people know"),
    BRZYCKI("Brzycki", 1, 10, "the best for ten reps and fewer on the bench press of 220 men; explodes beyond"),
    LOMBARDI("Lombardi", 1, 10, "low where there are many reps"),
    MAYHEW("Mayhew", 2, 10, "from the bench press of 435 students; far too high for a single"),
    OCONNER("O'Conner", 1, 10, "cautious"),
    WATHAN("Wathan", 1, 10, "among the closest on bench press and squat"),
    LANDER("Lander", 1, 10, "close to Brzycki's"),
    ADAMS("Adams", 1, 10, "close to O'Conner's up to five reps"),
    BROWN("Brown", 1, 10, "close to Epley's"),
    REYNOLDS("Reynolds", 1, 10, "from the chest press of 70 people; its authors advise ten reps at most"),
    KEMMLER("Kemmler", 3, 20, "from four machines and 70 trained women past the menopause");

    private static final double HEAVIEST = Weight.LIMIT_THOUSANDTHS;

    private final String words;
    private final int leastReps;
    private final int mostReps;
    private final String about;

    OneRepMaxFormula(String words, int leastReps, int mostReps, String about) {
        this.words = words;
        this.leastReps = leastReps;
        this.mostReps = mostReps;
        this.about = about;
    }

    /** Its author's name, as {@link #parse} reads it. */
    public String words() {
        return words;
    }

    public int leastReps() {
        return leastReps;
    }

    public int mostReps() {
        return mostReps;
    }

    /** What to know of it, in half a sentence. */
    public String about() {
        return about;
    }

    /** Reads an author's name, such as {@code epley} or {@code O'Conner}. */
    public static OneRepMaxFormula parse(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Ascii.isLetter(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        for (OneRepMaxFormula each : values()) {
            if (Ascii.same(each.name(), letters.toString())) {
                return each;
            }
        }
        throw new InputException(
                text, "the author of a formula, such as Epley, Brzycki, Lombardi, Mayhew, O'Conner or Wathan", "");
    }

    /** Whether the formula was made for so many reps, those in reserve included. */
    public boolean covers(double reps) {
        return reps >= leastReps && reps <= mostReps;
    }

    /**
     * The 1RM from a load and the reps it can be lifted for, those in reserve included; to the thousandth of its unit.
     *
     * @throws RefusedException when the formula was not made for so many reps
     */
    public Weight oneRepMax(Weight load, double reps) {
        if (!load.isPositive()) {
            throw new IllegalArgumentException("The load (" + load + ") must be above zero.");
        }
        double thousandths = load.thousandths() * factor(reps);
        return Weight.ofThousandths(Decimals.toFixed(Math.min(thousandths, HEAVIEST), 0), load.unit());
    }

    /**
     * The 1RM as a multiple of the load.
     *
     * @throws RefusedException when the formula was not made for so many reps
     */
    public double factor(double reps) {
        if (!covers(reps)) {
            throw new RefusedException(
                    (reps < 1_000_000 ? Decimals.fixed(Decimals.toFixed(reps, 1), 1) : "more") + " reps",
                    leastReps + " to " + mostReps + " reps for the formula of " + words,
                    reps > mostReps
                            ? "Take a heavier set: beyond these reps the formula is only a guess."
                            : "Take a set of more reps, or another formula.");
        }
        return switch (this) {
            case EPLEY -> reps == 1 ? 1 : 1 + reps / 30;
            case BRZYCKI -> 36 / (37 - reps);
            case LOMBARDI -> Maths.pow(reps, 0.10);
            case MAYHEW -> 100 / (52.2 + 41.9 * Maths.exp(-0.055 * reps));
            case OCONNER -> 1 + 0.025 * reps;
            case WATHAN -> 100 / (48.8 + 53.8 * Maths.exp(-0.075 * reps));
            case LANDER -> 100 / (101.3 - 2.67123 * reps);
            case ADAMS -> 1 / (1 - 0.02 * reps);
            case BROWN -> 0.9849 + 0.0338 * reps;
            case REYNOLDS -> 1 / (0.5551 * Maths.exp(-0.0723 * reps) + 0.4847);
            case KEMMLER -> 0.988 + reps * (0.0104 + reps * (0.0019 - 0.0000584 * reps));
        };
    }
}
