package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.exercise.Exercise;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.Parsed;

/**
 * What somebody's gym has, written as text, one thing a line.
 *
 * <pre>
 * unit kg                              # kg or lb, for everything; a pound plate in a kg gym is written in kg
 * bar 20kg
 * bar "ez bar" 10kg sleeve 15cm        # a particular bar has a name, and its own sleeve if it is short
 * plates 25x2:45mm 20x2 10x4 1.25x2    # how many in all; the thickness counts where a sleeve is told
 * collars 2.5kg                        # each, one on both ends; without a weight they are clips that weigh nothing
 * sleeve 40cm
 * bumpers 10kg                         # plates from 10 kg on have the full diameter; else those of 20 kg (45 lb)
 * dumbbells 1..10 step 1 12..50 step 2
 * kettlebells 8 12 16 24
 * fixed 10..45 step 5
 * bands 5 10 15 25                     # what each pulls; without figures a usual set
 * stack 5..100 step 5 addon 2.5        # every pin stack that has no line of its own
 * stack "lat pulldown" 1..20 step 1 unitless
 * assist stack 5..60 step 5
 * sled 47kg posts 2                    # ends that take plates; shares the plates
 * sled "chest press machine" unknown   # own weight not known: the plates alone count
 * smith 20kg
 * landmine                             # half of the bar counts
 * belt
 * </pre>
 *
 * <p>Of an odd number of plates one serves only where plates hang on one side. Comments are not kept.
 */
public final class Gym {
    private final String name;
    private final WeightUnit unit;
    private final List<GymLine> lines;
    private final GymParts parts;

    Gym(String name, WeightUnit unit, List<GymLine> lines) {
        this.name = name;
        this.unit = unit;
        this.lines = List.copyOf(lines);
        this.parts = new GymParts(unit, this.lines);
    }

    /** The gym that the text tells, and every line that could not be read. */
    public static Parsed<Gym> parse(String text) {
        return new GymText(text).read("");
    }

    /** Names of the gyms that come with the engine. */
    public static List<String> builtInNames() {
        return BuiltInGyms.NAMES;
    }

    /** The gym that comes with the engine under this name. */
    public static Optional<Gym> findBuiltIn(String name) {
        Optional<String> text = BuiltInGyms.find(name);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new GymText(text.get()).read(name).value());
    }

    public WeightUnit unit() {
        return unit;
    }

    /**
     * What carries the exercise's load here. A bar or machine with the exercise's name, or with that of the particular one
     * it asks for, comes first; then the one without a name.
     *
     * @param bodyweight of the lifter; needed where the body is lifted too
     * @throws org.nijugo.text.RefusedException when the gym has not got the implement, named, or the bodyweight is missing
     */
    public Equipment equipmentFor(Exercise exercise, Optional<Weight> bodyweight) {
        return new EquipmentChoice(this, exercise, bodyweight).choose();
    }

    /** Everything that has loads of its own: bars first, then racks, stacks and machines, each with its lightest and heaviest. */
    public List<Equipment> allEquipment() {
        List<Equipment> all = new ArrayList<>();
        EquipmentMaker maker = new EquipmentMaker(parts, Weight.zero(unit));
        for (GymLine.Bar bar : parts.bars) {
            all.add(maker.bar(bar, false, List.of()));
        }
        for (GymLine.Rack rack : parts.racks) {
            all.add(maker.rack(rack));
        }
        for (GymLine.Stack stack : parts.stacks) {
            all.add(maker.stack(stack));
        }
        if (!parts.plates.isEmpty()) {
            for (GymLine.Sled sled : parts.sleds) {
                all.add(maker.sled(sled.name(), sled.own(), sled.posts()));
            }
            for (GymLine.Smith smith : parts.smiths) {
                all.add(maker.smith(smith));
            }
            for (GymLine.Landmine landmine : parts.landmines) {
                all.add(maker.landmine(landmine));
            }
        }
        return all;
    }

    GymParts parts() {
        return parts;
    }

    List<GymLine> lines() {
        return lines;
    }

    /** What to call it in a sentence: its name, or "this gym". */
    String words() {
        return name.isEmpty() ? "this gym" : name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gym gym && gym.unit == unit && gym.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("unit ").append(unit);
        for (GymLine line : lines) {
            text.append('\n').append(line.text());
        }
        return text.toString();
    }
}
