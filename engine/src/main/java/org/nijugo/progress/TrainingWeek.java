package org.nijugo.progress;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.dropset.PerformedDropSet;
import org.nijugo.dropset.PerformedSegment;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.safety.CivilDate;
import org.nijugo.strength.HeavySet;

/**
 * What was done of a lift in one week.
 *
 * @param monday its first day
 * @param hardSets heavy sets and finishing sets; a finishing set is one, however many its segments
 * @param finishes finishing sets among them
 * @param tonnage load times reps of all of them, segments added up; it stops growing at the heaviest weight there can be
 */
public record TrainingWeek(CivilDate monday, int hardSets, int finishes, Weight tonnage) {

    /** The weeks of a log in which the lift was trained, earliest first. */
    static List<TrainingWeek> of(TrainingLog log) {
        List<TrainingWeek> weeks = new ArrayList<>();
        CivilDate monday = null;
        int hardSets = 0;
        int finishes = 0;
        double lifted = 0;
        WeightUnit unit = WeightUnit.KILOGRAM;
        for (LoggedDay day : log.days()) {
            CivilDate of = day.date().monday();
            if (monday != null && monday.compareTo(of) != 0) {
                weeks.add(week(monday, hardSets, finishes, lifted, unit));
                hardSets = 0;
                finishes = 0;
                lifted = 0;
            }
            monday = of;
            for (HeavySet set : day.sets()) {
                unit = set.load().unit();
                lifted += grams(set.load(), set.reps());
                hardSets++;
            }
            for (PerformedDropSet finish : day.finishes()) {
                hardSets++;
                finishes++;
                for (PerformedSegment segment : finish.segments()) {
                    unit = segment.load().unit();
                    lifted += grams(segment.load(), segment.reps());
                }
            }
        }
        if (monday != null) {
            weeks.add(week(monday, hardSets, finishes, lifted, unit));
        }
        return weeks;
    }

    private static double grams(Weight load, int reps) {
        return (double) load.to(WeightUnit.KILOGRAM).thousandths() * reps;
    }

    private static TrainingWeek week(CivilDate monday, int hardSets, int finishes, double grams, WeightUnit unit) {
        int kept = Decimals.toFixed(Math.min(grams, MOST_GRAMS), 0);
        return new TrainingWeek(
                monday,
                hardSets,
                finishes,
                Weight.ofThousandths(kept, WeightUnit.KILOGRAM).to(unit));
    }

    /** Of which the pounds still are a weight. */
    private static final double MOST_GRAMS = 900_000_000;
}
