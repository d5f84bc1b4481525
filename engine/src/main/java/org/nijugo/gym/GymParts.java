package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;

/** The lines of a gym by what they tell of; lists of what can be there once have one element at most. */
final class GymParts {
    private static final int FULL_DIAMETER_KG = 20;
    private static final int FULL_DIAMETER_LB = 45;

    final List<GymLine.Bar> bars = new ArrayList<>();
    final List<GymLine.Plates.Kind> plates = new ArrayList<>();
    final List<GymLine.Collars> collars = new ArrayList<>();
    final List<GymLine.Sleeve> sleeves = new ArrayList<>();
    final List<GymLine.Bumpers> bumpers = new ArrayList<>();
    final List<GymLine.Rack> racks = new ArrayList<>();
    final List<GymLine.Stack> stacks = new ArrayList<>();
    final List<GymLine.Stack> assistStacks = new ArrayList<>();
    final List<GymLine.Sled> sleds = new ArrayList<>();
    final List<GymLine.Smith> smiths = new ArrayList<>();
    final List<GymLine.Landmine> landmines = new ArrayList<>();
    final List<GymLine.Belt> belts = new ArrayList<>();

    private final WeightUnit unit;

    GymParts(WeightUnit unit, List<GymLine> lines) {
        this.unit = unit;
        for (GymLine line : lines) {
            line.putInto(this);
        }
    }

    Optional<GymLine.Rack> findRack(RackKind kind) {
        for (GymLine.Rack rack : racks) {
            if (rack.kind() == kind) {
                return Optional.of(rack);
            }
        }
        return Optional.empty();
    }

    /** The bar for whatever does not ask for a particular one: that without a name, else the first that is told. */
    Optional<GymLine.Bar> findStandardBar() {
        for (GymLine.Bar bar : bars) {
            if (bar.name().isEmpty()) {
                return Optional.of(bar);
            }
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(bars.get(0));
    }

    /** What there is for loads under those of the bar: plain bars that are lighter, fixed bars, dumbbells. */
    List<String> lighterThan(GymLine.Bar bar) {
        List<String> lighter = new ArrayList<>();
        for (GymLine.Bar other : bars) {
            if (other.weight().isLessThan(bar.weight()) && Names.isPlainBar(other.name())) {
                lighter.add(other.words());
            }
        }
        addLighter(RackKind.FIXED_BARS, bar.weight(), lighter);
        addLighter(RackKind.DUMBBELLS, bar.weight(), lighter);
        return lighter;
    }

    private void addLighter(RackKind kind, Weight than, List<String> lighter) {
        Optional<GymLine.Rack> rack = findRack(kind);
        if (rack.isPresent() && rack.get().loads().first().isLessThan(than)) {
            lighter.add("the " + kind.words() + " (from " + rack.get().loads().first() + ")");
        }
    }

    /** What collars on both ends weigh. */
    Weight bothCollars() {
        return collars.isEmpty() ? Weight.zero(unit) : collars.get(0).each().times(2);
    }

    /** Room on one side of the bar, in millimetres; 0 where it is not told. */
    int sleeveOf(GymLine.Bar bar) {
        if (bar.sleeveMillimetres() > 0) {
            return bar.sleeveMillimetres();
        }
        return sleeves.isEmpty() ? 0 : sleeves.get(0).millimetres();
    }

    /** Plates by what one side can have of them, heavy ones first. */
    List<StripStack.Pair> pairs(int sides) {
        List<StripStack.Pair> pairs = new ArrayList<>();
        for (GymLine.Plates.Kind kind : plates) {
            int count = sides == 2 ? kind.count() >> 1 : kind.count();
            int at = 0;
            while (at < pairs.size() && pairs.get(at).plate().isMoreThan(kind.weight())) {
                at++;
            }
            if (count > 0) {
                pairs.add(at, new StripStack.Pair(kind.weight(), count, kind.millimetres()));
            }
        }
        return pairs;
    }

    /**
     * The plates that lift a bar to its full height from the floor, heavy first: from the lightest bumper on, without
     * bumpers from 20 kg (45 lb) on, and where there are none so heavy, the heaviest.
     *
     * @param sleeve which they have to fit on, in millimetres; 0 where there is no limit
     */
    List<Weight> fullDiameter(int sleeve) {
        Weight from =
                unit == WeightUnit.KILOGRAM ? Weight.kilograms(FULL_DIAMETER_KG) : Weight.pounds(FULL_DIAMETER_LB);
        if (!bumpers.isEmpty()) {
            from = bumpers.get(0).from();
        }
        List<Weight> full = new ArrayList<>();
        for (StripStack.Pair pair : pairs(2)) {
            boolean fits = sleeve == 0 || pair.millimetres() <= sleeve;
            if (fits && (full.isEmpty() || !pair.plate().isLessThan(from))) {
                full.add(pair.plate());
            }
        }
        return full;
    }
}
