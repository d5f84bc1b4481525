package org.nijugo.gym;

import java.util.List;
import org.nijugo.quantity.Decimals;
import org.nijugo.quantity.Weight;

/** One line of a gym's text: a bar, the plates, a rack. Names are empty for the standard one of its kind. */
sealed interface GymLine {
    /** As it is read again. */
    String text();

    /** What a gym tells of once only, such as {@code plates} or {@code bar "ez bar"}. */
    String subject();

    /** What it is called among the other things of the gym. */
    String words();

    /** Puts itself where it belongs in the gym. */
    void putInto(GymParts parts);

    /**
     * {@code bar 20kg}, {@code bar "ez bar" 10kg sleeve 15cm}.
     *
     * @param sleeveMillimetres room on one side of this bar; 0 where nothing is said of it
     */
    record Bar(String name, Weight weight, int sleeveMillimetres) implements GymLine {
        @Override
        public String text() {
            String sleeve = sleeveMillimetres == 0 ? "" : " sleeve " + centimetres(sleeveMillimetres);
            return subject() + " " + typed(weight) + sleeve;
        }

        @Override
        public String subject() {
            return "bar" + quoted(name);
        }

        @Override
        public String words() {
            return "a " + weight + " " + (name.isEmpty() ? "bar" : name);
        }

        @Override
        public void putInto(GymParts parts) {
            parts.bars.add(this);
        }
    }

    /** {@code plates 25x2:45mm 20x2}: how many in all, and how thick where that is told. */
    record Plates(List<Kind> kinds) implements GymLine {
        public Plates {
            kinds = List.copyOf(kinds);
        }

        /**
         * Plates of one weight.
         *
         * @param count in all; an odd one serves where plates hang on one side only
         * @param millimetres thickness; 0 where it is not told
         */
        record Kind(Weight weight, int count, int millimetres) {}

        @Override
        public String text() {
            StringBuilder text = new StringBuilder("plates");
            for (Kind kind : kinds) {
                text.append(' ').append(kind.weight().number()).append('x').append(kind.count());
                if (kind.millimetres() > 0) {
                    text.append(':').append(kind.millimetres()).append("mm");
                }
            }
            return text.toString();
        }

        @Override
        public String subject() {
            return "plates";
        }

        @Override
        public String words() {
            return "plates";
        }

        @Override
        public void putInto(GymParts parts) {
            parts.plates.addAll(kinds);
        }
    }

    /** {@code collars 2.5kg}: what one of them weighs, nought for clips. */
    record Collars(Weight each) implements GymLine {
        @Override
        public String text() {
            return each.isZero() ? "collars" : "collars " + typed(each);
        }

        @Override
        public String subject() {
            return "collars";
        }

        @Override
        public String words() {
            return "collars";
        }

        @Override
        public void putInto(GymParts parts) {
            parts.collars.add(this);
        }
    }

    /** {@code bumpers 10kg}: plates from this weight on have the full diameter. */
    record Bumpers(Weight from) implements GymLine {
        @Override
        public String text() {
            return "bumpers " + typed(from);
        }

        @Override
        public String subject() {
            return "bumpers";
        }

        @Override
        public String words() {
            return "bumpers";
        }

        @Override
        public void putInto(GymParts parts) {
            parts.bumpers.add(this);
        }
    }

    /** {@code sleeve 40cm}: room on one side of every bar that does not say its own. */
    record Sleeve(int millimetres) implements GymLine {
        @Override
        public String text() {
            return "sleeve " + centimetres(millimetres);
        }

        @Override
        public String subject() {
            return "sleeve";
        }

        @Override
        public String words() {
            return "sleeves";
        }

        @Override
        public void putInto(GymParts parts) {
            parts.sleeves.add(this);
        }
    }

    /** {@code dumbbells 2..50 step 2}: what is taken from a rack as it is. */
    record Rack(RackKind kind, LoadList loads) implements GymLine {
        @Override
        public String text() {
            return kind.word() + " " + loads.text();
        }

        @Override
        public String subject() {
            return kind.word();
        }

        @Override
        public String words() {
            return kind.words();
        }

        @Override
        public void putInto(GymParts parts) {
            parts.racks.add(this);
        }
    }

    /**
     * {@code stack "lat pulldown" 5..120 step 5 addon 2.5}, {@code assist stack 5..60 step 5}.
     *
     * @param addOns little weights, each of which can be put on the pin's choice
     * @param unitless whether its numbers are no weights
     */
    record Stack(String name, LoadList loads, List<Weight> addOns, boolean unitless, boolean assists)
            implements GymLine {
        public Stack {
            addOns = List.copyOf(addOns);
        }

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(subject()).append(' ').append(loads.text());
            text.append(addOns.isEmpty() ? "" : " addon");
            for (Weight addOn : addOns) {
                text.append(' ').append(addOn.number());
            }
            return text.append(unitless ? " unitless" : "").toString();
        }

        @Override
        public String subject() {
            return (assists ? "assist stack" : "stack") + quoted(name);
        }

        @Override
        public String words() {
            return assists ? "an assist stack" : name.isEmpty() ? "pin stacks" : "a pin stack for " + name;
        }

        @Override
        public void putInto(GymParts parts) {
            (assists ? parts.assistStacks : parts.stacks).add(this);
        }
    }

    /**
     * {@code sled 47kg posts 2}, {@code sled "leg press" unknown}.
     *
     * @param own its own weight; nought where it is not known, so that the plates alone count
     * @param posts ends that take plates
     */
    record Sled(String name, Weight own, int posts) implements GymLine {
        @Override
        public String text() {
            return subject() + " " + ownWeight(own) + " posts " + posts;
        }

        @Override
        public String subject() {
            return "sled" + quoted(name);
        }

        @Override
        public String words() {
            return name.isEmpty() ? "a plate-loaded sled" : "a plate-loaded " + name;
        }

        @Override
        public void putInto(GymParts parts) {
            parts.sleds.add(this);
        }
    }

    /** {@code smith 20kg}, {@code smith unknown}; nought where the bar's weight is not known. */
    record Smith(Weight own) implements GymLine {
        @Override
        public String text() {
            return "smith " + ownWeight(own);
        }

        @Override
        public String subject() {
            return "smith";
        }

        @Override
        public String words() {
            return "a Smith machine";
        }

        @Override
        public void putInto(GymParts parts) {
            parts.smiths.add(this);
        }
    }

    /** {@code landmine}, {@code landmine 9kg}; what the free end weighs, nought for half of the standard bar. */
    record Landmine(Weight own) implements GymLine {
        @Override
        public String text() {
            return own.isZero() ? "landmine" : "landmine " + typed(own);
        }

        @Override
        public String subject() {
            return "landmine";
        }

        @Override
        public String words() {
            return "a landmine";
        }

        @Override
        public void putInto(GymParts parts) {
            parts.landmines.add(this);
        }
    }

    /** {@code belt}: plates can be hung on the body. */
    record Belt() implements GymLine {
        @Override
        public String text() {
            return "belt";
        }

        @Override
        public String subject() {
            return "belt";
        }

        @Override
        public String words() {
            return "a belt";
        }

        @Override
        public void putInto(GymParts parts) {
            parts.belts.add(this);
        }
    }

    private static String quoted(String name) {
        return name.isEmpty() ? "" : " \"" + name + "\"";
    }

    private static String typed(Weight weight) {
        return weight.number() + weight.unit();
    }

    private static String ownWeight(Weight own) {
        return own.isZero() ? "unknown" : typed(own);
    }

    private static String centimetres(int millimetres) {
        return Decimals.fixed(millimetres, 1) + "cm";
    }
}
