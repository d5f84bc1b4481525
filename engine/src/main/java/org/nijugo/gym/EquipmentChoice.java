package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.exercise.Implement;
import org.nijugo.exercise.LiftClass;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Weight;
import org.nijugo.text.RefusedException;

/** Finds in a gym what carries the load of one exercise, or says by name what the gym has not got. */
final class EquipmentChoice {
    private static final String BANDS = "bands";

    private final Gym gym;
    private final GymParts parts;
    private final Exercise exercise;
    private final Weight share;
    private final EquipmentMaker maker;

    EquipmentChoice(Gym gym, Exercise exercise, Optional<Weight> bodyweight) {
        this.gym = gym;
        this.parts = gym.parts();
        this.exercise = exercise;
        int percent = exercise.bodyweightPercent();
        if (percent > 0 && (bodyweight.isEmpty() || !bodyweight.get().isPositive())) {
            throw new RefusedException(
                    exercise.name(),
                    "your bodyweight too, since " + percent + " % of it are lifted",
                    "Say it, such as 80kg.");
        }
        this.share = percent == 0
                ? Weight.zero(gym.unit())
                : Percent.of(percent)
                        .of(bodyweight.orElse(Weight.zero(gym.unit())).to(gym.unit()));
        this.maker = new EquipmentMaker(parts, share);
    }

    Equipment choose() {
        return switch (exercise.implement()) {
            case BARBELL -> bar();
            case DUMBBELL -> rack(RackKind.DUMBBELLS);
            case KETTLEBELL -> rack(RackKind.KETTLEBELLS);
            case FIXED_BAR -> rack(RackKind.FIXED_BARS);
            case BAND -> rack(RackKind.BANDS);
            case SMITH -> smith();
            case PIN_STACK -> stack();
            case PLATE_LOADED -> sled();
            case LANDMINE -> landmine();
            case BODYWEIGHT -> body();
        };
    }

    private Equipment bar() {
        for (GymLine.Bar bar : parts.bars) {
            if (!bar.name().isEmpty() && Names.fits(bar.name(), exercise)) {
                return maker.bar(bar, exercise.fromFloor(), List.of());
            }
        }
        GymLine.Bar standard = parts.findStandardBar().orElseThrow(() -> lacks("bar", "bar 20kg"));
        boolean standsIn = !exercise.equipment().isEmpty();
        List<String> remarks = standsIn
                ? List.of(sentence(gym.words()) + " does not tell of a bar named \"" + exercise.equipment() + "\"; "
                        + standard.words() + " stands in for it.")
                : List.of();
        return maker.bar(standard, exercise.fromFloor(), remarks);
    }

    private Equipment rack(RackKind kind) {
        return maker.rack(parts.findRack(kind).orElseThrow(() -> lacks(kind.words(), example(kind))));
    }

    private static String example(RackKind kind) {
        return switch (kind) {
            case DUMBBELLS -> "dumbbells 2..50 step 2";
            case KETTLEBELLS -> "kettlebells 8 12 16";
            case FIXED_BARS -> "fixed 10..45 step 5";
            case BANDS -> BANDS;
        };
    }

    private Equipment smith() {
        if (parts.smiths.isEmpty()) {
            throw lacks("Smith machine", "smith 20kg");
        }
        return withLoads(maker.smith(parts.smiths.get(0)));
    }

    private Equipment landmine() {
        if (parts.landmines.isEmpty()) {
            throw lacks("landmine", "landmine");
        }
        return withLoads(maker.landmine(parts.landmines.get(0)));
    }

    private Equipment stack() {
        List<String> names = new ArrayList<>();
        for (GymLine.Stack stack : parts.stacks) {
            names.add(stack.name());
        }
        int found = named(names);
        if (found < 0) {
            throw lacks("pin stack", "stack 5..100 step 5");
        }
        return maker.stack(parts.stacks.get(found));
    }

    private Equipment sled() {
        List<String> names = new ArrayList<>();
        for (GymLine.Sled sled : parts.sleds) {
            names.add(sled.name());
        }
        int found = named(names);
        if (found < 0) {
            throw lacks("plate-loaded machine", "sled 47kg posts 2");
        }
        GymLine.Sled sled = parts.sleds.get(found);
        boolean other = sled.name().isEmpty() && !exercise.equipment().isEmpty();
        Weight own = other ? Weight.zero(gym.unit()) : sled.own();
        return withLoads(maker.sled(other ? exercise.equipment() : sled.name(), own, sled.posts()));
    }

    /** Where the machine of this exercise stands, else the longest name within the exercise's, else the nameless one. */
    private int named(List<String> names) {
        int found = -1;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty() && Names.fits(name, exercise)) {
                return i;
            }
            boolean candidate = name.isEmpty() || Names.isPartOf(name, exercise);
            if (candidate && (found < 0 || name.length() > names.get(found).length())) {
                found = i;
            }
        }
        return found;
    }

    /** A machine of unknown weight without plates has no load at all. */
    private Equipment withLoads(Equipment equipment) {
        if (parts.pairs(equipment.sides()).isEmpty() && !equipment.remarks().isEmpty()) {
            throw lacks("plates", "plates 20x4 10x4 5x4");
        }
        return equipment;
    }

    private Equipment body() {
        String particular = exercise.equipment();
        List<Integer> helps = new ArrayList<>();
        String help = "";
        List<String> remarks = List.of();
        boolean stack = !parts.assistStacks.isEmpty() && !Names.same(particular, BANDS);
        if (stack && canBeHelped()) {
            helps = EquipmentMaker.choices(parts.assistStacks.get(0), share.thousandths(), -1);
            help = "an assist stack";
        } else if (canBeHelped()
                && parts.findRack(RackKind.BANDS).isPresent()
                && !Names.same(particular, "assist stack")) {
            for (int band : parts.findRack(RackKind.BANDS).get().loads().thousandths()) {
                helps.add(share.thousandths() - band);
            }
            help = BANDS;
            remarks = List.of("A band helps more the further it is stretched: its figure stands for the help.");
        }
        if (help.isEmpty() && !particular.isEmpty()) {
            throw Names.same(particular, BANDS)
                    ? lacks(BANDS, BANDS)
                    : lacks("assist stack", "assist stack 5..60 step 5");
        }
        boolean belt = particular.isEmpty()
                && !parts.belts.isEmpty()
                && !parts.pairs(1).isEmpty();
        String words =
                "your body" + (belt ? " with a belt" : "") + (help.isEmpty() ? "" : (belt ? " and " : " with ") + help);
        return new BodyEquipment(words, share, belt ? List.of(maker.belt()) : List.of(), unloaded(helps), remarks);
    }

    /** The body and what is left of it with each assistance, as long as anything is. */
    private Loads unloaded(List<Integer> helped) {
        List<Integer> loads = new ArrayList<>();
        loads.add(share.thousandths());
        for (int load : helped) {
            if (load > 0) {
                loads.add(load);
            }
        }
        return Loads.of(share.unit(), loads);
    }

    /** Whether the whole body hangs from the hands or rests on them, so that it can be lifted from below. */
    private boolean canBeHelped() {
        LiftClass lift = exercise.liftClass();
        return exercise.implement() == Implement.BODYWEIGHT
                && exercise.bodyweightPercent() == 100
                && (lift == LiftClass.VERTICAL_PULL || lift == LiftClass.DIP);
    }

    private RefusedException lacks(String what, String line) {
        List<String> has = new ArrayList<>();
        for (GymLine gymLine : gym.lines()) {
            if (!has.contains(gymLine.words())) {
                has.add(gymLine.words());
            }
        }
        String all = has.isEmpty() ? "nothing" : String.join(", ", has);
        return new RefusedException(
                exercise.name(),
                "an exercise that can be done here: " + gym.words() + " has no " + what + " for " + exercise.name()
                        + ", only " + all,
                "Take another exercise or gym, or add a line to the gym, such as: " + line);
    }

    private static String sentence(String words) {
        return words.startsWith("this") ? "T" + words.substring(1) : words;
    }
}
