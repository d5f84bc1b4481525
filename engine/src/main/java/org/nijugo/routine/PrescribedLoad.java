package org.nijugo.routine;

import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Weight;

/** How heavy the sets of a routine are meant to be. */
public sealed interface PrescribedLoad {
    /** As it stands behind the {@code @}; empty where nothing is said. */
    String words();

    /** Nothing is said: whatever the lifter takes. */
    record Unsaid() implements PrescribedLoad {
        @Override
        public String words() {
            return "";
        }
    }

    /** {@code @ 100kg}; of a bodyweight lift what hangs on the belt, negative for assistance. */
    record Fixed(Weight weight) implements PrescribedLoad {
        @Override
        public String words() {
            return weight.number() + weight.unit().symbol();
        }
    }

    /** {@code @ 85%}, of the one-repetition maximum. */
    record OfMax(Percent percent) implements PrescribedLoad {
        @Override
        public String words() {
            return percent.toString();
        }
    }

    /** {@code @ RPE 8}: as heavy as leaves two in reserve. */
    record Effort(Rpe rpe) implements PrescribedLoad {
        @Override
        public String words() {
            return "RPE " + rpe;
        }
    }

    /** {@code @ bw}: the body alone. */
    record Bodyweight() implements PrescribedLoad {
        @Override
        public String words() {
            return "bw";
        }
    }
}
