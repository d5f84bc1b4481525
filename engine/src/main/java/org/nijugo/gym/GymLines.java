package org.nijugo.gym;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.Whole;
import org.nijugo.text.Ascii;
import org.nijugo.text.Unreadable;

/** Reads each kind of line that a gym has. */
final class GymLines {
    private static final int MOST_KINDS = 24;
    private static final int MOST_IN_ALL = 5_000_000;
    private static final int MOST_ADD_ONS = 3;

    /** Plates must not be finer than this many steps to half a tonne, or to 1100 lb. */
    private static final int MOST_STEPS = 250_000;

    private static final String KNOWN = "bar, plates, collars, sleeve, bumpers, dumbbells, kettlebells, fixed, bands,"
            + " stack, assist stack, sled, smith, landmine, belt or unit";

    private final GymNumbers numbers;

    GymLines(GymNumbers numbers) {
        this.numbers = numbers;
    }

    GymLine read(GymWords words) {
        if (words.isName()) {
            throw words.wrong(KNOWN);
        }
        return switch (Ascii.lower(words.peek())) {
            case "bar" -> bar(words);
            case "plates" -> plates(words);
            case "collars" -> collars(words);
            case "sleeve" -> sleeve(words);
            case "bumpers" -> bumpers(words);
            case "dumbbells" -> rack(words, RackKind.DUMBBELLS);
            case "kettlebells" -> rack(words, RackKind.KETTLEBELLS);
            case "fixed" -> rack(words, RackKind.FIXED_BARS);
            case "bands" -> bands(words);
            case "stack" -> stack(words, false);
            case "assist" -> assistStack(words);
            case "sled" -> sled(words);
            case "smith" -> smith(words);
            case "landmine" -> landmine(words);
            case "belt" -> belt(words);
            default -> throw words.wrong(KNOWN);
        };
    }

    private GymLine bar(GymWords words) {
        words.next();
        String name = name(words);
        Weight weight = numbers.weight(words, "the bar's weight, such as 20kg");
        int sleeve = words.skip("sleeve") ? GymNumbers.length(words) : 0;
        return new GymLine.Bar(name, weight, sleeve);
    }

    private GymLine plates(GymWords words) {
        words.next();
        List<GymLine.Plates.Kind> kinds = new ArrayList<>();
        double inAll = 0;
        int step = 0;
        do {
            int column = words.column();
            String found = words.peek();
            GymLine.Plates.Kind kind = numbers.plate(words);
            for (GymLine.Plates.Kind other : kinds) {
                if (other.weight().equals(kind.weight())) {
                    throw new Unreadable(column, found, "every plate once; " + kind.weight() + " stands there twice");
                }
            }
            kinds.add(kind);
            inAll += (double) kind.weight().thousandths() * kind.count();
            step = commonStep(kind.weight().thousandths(), step);
            if (inAll > MOST_IN_ALL || kinds.size() > MOST_KINDS) {
                throw new Unreadable(
                        column,
                        found,
                        "at most " + MOST_KINDS + " kinds of plates and 5000 " + numbers.unit() + " in all");
            }
            if (Math.min(inAll, PlateSums.most(numbers.unit())) > (double) step * MOST_STEPS) {
                throw new Unreadable(column, found, "plates that are not so odd beside the others");
            }
        } while (!words.isAtEnd());
        return new GymLine.Plates(kinds);
    }

    /** The largest weight that both are whole multiples of; nought counts as none. */
    static int commonStep(int one, int other) {
        int larger = one;
        int smaller = other;
        while (smaller != 0) {
            int rest = Whole.remainder(larger, smaller);
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }

    private GymLine collars(GymWords words) {
        words.next();
        boolean weightless = words.isAtEnd();
        return new GymLine.Collars(
                weightless
                        ? Weight.zero(numbers.unit())
                        : numbers.weight(words, "what one collar weighs, such as 2.5kg, or nothing"));
    }

    private static GymLine sleeve(GymWords words) {
        words.next();
        return new GymLine.Sleeve(GymNumbers.length(words));
    }

    private GymLine bumpers(GymWords words) {
        words.next();
        return new GymLine.Bumpers(numbers.weight(words, "the lightest plate of full diameter, such as 10kg"));
    }

    private GymLine rack(GymWords words, RackKind kind) {
        words.next();
        return new GymLine.Rack(kind, numbers.loads(words, "loads such as 2..50 step 2 or 5 7.5 10"));
    }

    private GymLine bands(GymWords words) {
        words.next();
        if (!words.isAtEnd()) {
            return new GymLine.Rack(RackKind.BANDS, numbers.loads(words, "what the bands pull, such as 5 10 20"));
        }
        List<LoadList.Span> usual = new ArrayList<>();
        for (int pull : RackKind.usualBands(numbers.unit())) {
            usual.add(LoadList.Span.single(Weight.ofThousandths(pull * 1000, numbers.unit())));
        }
        return new GymLine.Rack(RackKind.BANDS, new LoadList(usual));
    }

    private GymLine assistStack(GymWords words) {
        words.next();
        if (!Ascii.same(words.peek(), "stack") || words.isName()) {
            throw words.wrong("assist stack 5..60 step 5");
        }
        return stack(words, true);
    }

    private GymLine stack(GymWords words, boolean assists) {
        words.next();
        String name = assists ? "" : name(words);
        int column = words.column();
        String found = words.peek();
        LoadList loads = numbers.loads(words, "the stack's loads, such as 5..100 step 5");
        boolean before = !assists && words.skip("unitless");
        List<Weight> addOns = words.skip("addon") ? addOns(words) : List.of();
        boolean unitless = before || (!assists && words.skip("unitless"));
        if (loads.size() << addOns.size() > 2 * LoadList.MOST) {
            throw new Unreadable(column, found, "at most " + 2 * LoadList.MOST + " loads, add-ons included");
        }
        return new GymLine.Stack(name, loads, addOns, unitless, assists);
    }

    private List<Weight> addOns(GymWords words) {
        List<Weight> addOns = new ArrayList<>();
        do {
            addOns.add(numbers.weight(words, "an add-on, such as 2.5"));
        } while (GymNumbers.isNumber(words) && addOns.size() < MOST_ADD_ONS);
        return addOns;
    }

    private GymLine sled(GymWords words) {
        words.next();
        String name = name(words);
        Weight own = ownWeight(words, "the sled's own weight, such as 47kg, or unknown");
        int posts = 2;
        if (words.skip("posts")) {
            String word = words.isName() ? "" : words.peek();
            if (!word.equals("1") && !word.equals("2")) {
                throw words.wrong("1 or 2 posts; where a side has several, it counts as one");
            }
            posts = Ascii.whole(words.next());
        }
        return new GymLine.Sled(name, own, posts);
    }

    private GymLine smith(GymWords words) {
        words.next();
        return new GymLine.Smith(ownWeight(words, "what the Smith machine's bar weighs, such as 15kg, or unknown"));
    }

    private GymLine landmine(GymWords words) {
        words.next();
        boolean halfABar = words.isAtEnd();
        return new GymLine.Landmine(
                halfABar
                        ? Weight.zero(numbers.unit())
                        : numbers.weight(words, "what its free end weighs, such as 10kg, or nothing"));
    }

    private static GymLine belt(GymWords words) {
        words.next();
        return new GymLine.Belt();
    }

    /** Nought where it is not known. */
    private Weight ownWeight(GymWords words, String expected) {
        return words.skip("unknown") ? Weight.zero(numbers.unit()) : numbers.weight(words, expected);
    }

    /** The name in quotation marks; empty where there is none. */
    private static String name(GymWords words) {
        return words.isName() ? words.next() : "";
    }
}
