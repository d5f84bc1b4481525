package org.nijugo.safety;

import java.util.List;
import org.nijugo.exercise.AppNames;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Implement;
import org.nijugo.exercise.LiftClass;
import org.nijugo.exercise.Muscle;

/** The lifts these tests are about. */
final class Lifts {
    static final Exercise BENCH = lift("Bench press", LiftClass.BENCH_PRESS, Implement.BARBELL);
    static final Exercise DUMBBELL_BENCH = lift("Dumbbell bench press", LiftClass.BENCH_PRESS, Implement.DUMBBELL);
    static final Exercise SMITH_BENCH = lift("Smith bench press", LiftClass.BENCH_PRESS, Implement.SMITH);
    static final Exercise SQUAT = lift("Squat", LiftClass.SQUAT, Implement.BARBELL);
    static final Exercise DEADLIFT = lift("Deadlift", LiftClass.DEADLIFT, Implement.BARBELL);
    static final Exercise CURL = lift("Curl", LiftClass.ISOLATION, Implement.BARBELL);
    static final Exercise PULL_UP = lift("Pull-up", LiftClass.VERTICAL_PULL, Implement.BODYWEIGHT);
    static final Exercise LEG_PRESS = lift("Leg press", LiftClass.LEG_PRESS, Implement.PLATE_LOADED);
    static final Exercise PULLDOWN = lift("Lat pulldown", LiftClass.VERTICAL_PULL, Implement.PIN_STACK);

    private Lifts() {}

    private static Exercise lift(String name, LiftClass liftClass, Implement implement) {
        return new Exercise(
                name,
                name,
                liftClass,
                implement,
                "",
                List.of(liftClass.isLower() ? Muscle.QUADS : Muscle.CHEST),
                List.of(),
                false,
                false,
                false,
                implement == Implement.BODYWEIGHT ? 100 : 0,
                AppNames.none(),
                List.of());
    }
}
