package org.nijugo.cli;

import java.nio.file.Path;
import org.nijugo.dropset.Goal;
import org.nijugo.dropset.Hands;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.safety.Spotting;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Looks at a default before it is saved, so that no plan stumbles over it later. */
final class DefaultValue {
    private static final int MANY = 1_200;

    private DefaultValue() {}

    /**
     * The value as it is saved.
     *
     * @throws InputException when it cannot be read
     * @throws Trouble when a gym's file cannot be
     */
    static String of(String key, String typed, Host host) {
        String value = Ascii.trim(typed);
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0 || value.isEmpty()) {
            throw new InputException(typed, "a value on one line", "");
        }
        return switch (key) {
            case "gym" -> gym(value, host);
            case "unit" -> unit(value);
            case "profile" -> profile(value);
            case "spotter" -> spotter(value);
            case "goal" -> Goal.parse(value).word();
            case "bodyweight" -> Weight.parse(value).toString();
            case "hands" -> Hands.parse(value).word();
            default -> whole(value);
        };
    }

    private static String gym(String value, Host host) {
        Request request = new Request("gym");
        LiftOptions.gym(request, "name", "text", value, host);
        Engine.ask(request);
        return request.gymFile().isEmpty()
                ? Ascii.lower(value)
                : Path.of(value).toAbsolutePath().normalize().toString();
    }

    private static String unit(String value) {
        return WeightUnit.find(value)
                .orElseThrow(() -> new InputException(value, "kg or lb", ""))
                .symbol();
    }

    private static String profile(String value) {
        FatigueResistance.parse(value);
        return Ascii.lower(value);
    }

    private static String spotter(String value) {
        String word =
                switch (Ascii.lower(value)) {
                    case "yes", "true" -> "spotter";
                    case "no", "false" -> "solo";
                    default -> value;
                };
        Spotting by = Spotting.parse(word);
        if (by == Spotting.UNSTATED) {
            throw new InputException(
                    value, "spotter, safeties or solo", "To say nothing: nijugo defaults unset spotter.");
        }
        return by.words();
    }

    private static String whole(String value) {
        if (!Ascii.isWhole(value) || Ascii.whole(value) > MANY) {
            throw new InputException(value, "a whole number", "");
        }
        return value;
    }
}
