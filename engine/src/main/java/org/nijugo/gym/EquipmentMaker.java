package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.quantity.Whole;

/** Makes equipment of the lines of a gym. */
final class EquipmentMaker {
    private final GymParts parts;
    private final Weight share;

    /** @param share of the lifter's body that is lifted with every load; nought where the load alone counts */
    EquipmentMaker(GymParts parts, Weight share) {
        this.parts = parts;
        this.share = share;
    }

    Equipment bar(GymLine.Bar bar, boolean fromFloor, List<String> remarks) {
        int sleeve = parts.sleeveOf(bar);
        List<Weight> full = fromFloor ? parts.fullDiameter(sleeve) : List.of();
        String collars = parts.collars.isEmpty() ? "" : " with collars";
        Weight own = bar.weight().plus(parts.bothCollars()).plus(share);
        StripStack.Bar stripped = new StripStack.Bar(own, 2, parts.pairs(2), sleeve, List.of());
        return new PlateEquipment(
                bar.words() + collars, stripped, !parts.collars.isEmpty(), full, parts.lighterThan(bar), remarks);
    }

    Equipment smith(GymLine.Smith smith) {
        List<String> remarks = smith.own().isZero() ? ownWeightUnknown("the Smith machine's bar") : List.of();
        return plates("the Smith machine", smith.own(), 2, 0, remarks);
    }

    Equipment sled(String machine, Weight own, int posts) {
        String words = machine.isEmpty() ? "the sled" : "the " + machine;
        List<String> remarks = own.isZero() ? ownWeightUnknown(words) : List.of();
        return plates(words, own, posts, 0, remarks);
    }

    Equipment landmine(GymLine.Landmine landmine) {
        Optional<GymLine.Bar> bar = parts.findStandardBar();
        if (!landmine.own().isZero()) {
            return plates("the landmine", landmine.own(), 1, 0, List.of());
        }
        if (bar.isEmpty()) {
            List<String> remarks = ownWeightUnknown("the landmine's bar");
            return plates("the landmine", landmine.own(), 1, 0, remarks);
        }
        Weight whole = bar.get().weight();
        Weight half = Weight.ofThousandths(Whole.floor(whole.thousandths(), 2), whole.unit());
        String remark =
                "The landmine carries one end of the " + whole + " bar: " + half + " of it count with the plates.";
        return plates("the landmine", half, 1, parts.sleeveOf(bar.get()), List.of(remark));
    }

    Equipment rack(GymLine.Rack rack) {
        boolean bands = rack.kind() == RackKind.BANDS;
        List<Integer> loads = new ArrayList<>();
        if (bands && share.isPositive()) {
            loads.add(share.thousandths());
        }
        for (int load : rack.loads().thousandths()) {
            loads.add(load + share.thousandths());
        }
        List<String> remarks = bands
                ? List.of("A band pulls more the further it is stretched: its figure stands for the load.")
                : List.of();
        return new RackEquipment("the " + rack.kind().words(), Loads.of(share.unit(), loads), remarks);
    }

    Equipment stack(GymLine.Stack stack) {
        String words = stack.name().isEmpty() ? "the pin stack" : "the pin stack for " + stack.name();
        WeightUnit unit = share.unit();
        List<String> remarks = stack.unitless()
                ? List.of("The numbers on " + words + " have no unit: number 12 is written 12 " + unit
                        + ", and percentages are of the numbers.")
                : List.of();
        return new RackEquipment(words, Loads.of(unit, choices(stack, share.thousandths(), 1)), remarks);
    }

    /** What pin and add-ons make together, added to something or taken off it. */
    static List<Integer> choices(GymLine.Stack stack, int to, int sign) {
        List<Integer> loads = new ArrayList<>();
        for (int pin : stack.loads().thousandths()) {
            loads.add(pin);
        }
        for (Weight addOn : stack.addOns()) {
            int without = loads.size();
            for (int i = 0; i < without; i++) {
                loads.add(loads.get(i) + addOn.thousandths());
            }
        }
        for (int i = 0; i < loads.size(); i++) {
            loads.set(i, to + sign * loads.get(i));
        }
        return loads;
    }

    /** Plates on the lifter's own body. */
    PlateEquipment belt() {
        StripStack.Bar body = new StripStack.Bar(share, 1, parts.pairs(1), 0, List.of());
        return new PlateEquipment("your body with a belt", body, false, List.of(), List.of(), List.of());
    }

    private Equipment plates(String words, Weight own, int sides, int sleeve, List<String> remarks) {
        StripStack.Bar bar = new StripStack.Bar(own.plus(share), sides, parts.pairs(sides), sleeve, List.of());
        return new PlateEquipment(words, bar, false, List.of(), List.of(), remarks);
    }

    private static List<String> ownWeightUnknown(String what) {
        return List.of("What " + what + " weighs by itself is not known: loads and percentages are of the plates.");
    }
}
