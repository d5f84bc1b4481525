package org.nijugo.checks.parity;

/** Requests that nobody in their right mind would send, and some that a thumb would. */
final class HostileRequests {
    private static final String[] STRANGE = {
        "",
        " ",
        "100",
        "NaN",
        "1e9kg",
        "-0kg",
        "0kg",
        "99999kg",
        "99999.3kg",
        "100 stone",
        "\u0663kg",
        "100\u00a0kg",
        "\ud83d\udcaa",
        "\ud800",
        "\u0000",
        "null",
        "x".repeat(3_000),
        "\u0130kg",
        "100kg x0",
        "100kg x5 x",
        "@@@",
        "%",
        "-5%",
        "15.001%",
        "\u2028",
        "R99",
        "\ufeffbench press",
        "100kg\tx5",
        "1" + "0".repeat(60)
    };
    private static final String[] RAW = {
        "null",
        "true",
        "-0",
        "1e400",
        "1.5",
        "[]",
        "{}",
        "[[[[]]]]",
        "\"\\ud800\"",
        "99999999999",
        "00",
        "\"\\u0000\"",
        "[1,\"a\",null]"
    };
    private static final String[] NAMES = {
        "exercise",
        "work",
        "1rm",
        "protocol",
        "cut",
        "rest",
        "loaded",
        "bodyweight",
        "gymText",
        "target",
        "hands",
        "events",
        "since",
        "override",
        "spotting",
        "version",
        "ask",
        "weight",
        "\u00e9",
        "constructor",
        "__proto__"
    };

    private HostileRequests() {}

    static String any(Dice dice) {
        return switch (dice.between(1, 4)) {
            case 1 -> oneStrangeField(dice).json();
            case 2 ->
                broken(
                        PlanRequests.lift(dice.oneOf("plan", "next", "play"), dice)
                                .json(),
                        dice);
            case 3 -> broken(LiveRequests.after(dice.between(1, 4), dice).json(), dice);
            default -> noRequest(dice);
        };
    }

    private static Fields oneStrangeField(Dice dice) {
        Fields fields = Fields.asking(dice.oneOf("plan", "next", "play", "strip", "predict", "e1rm", "gym", "routine"));
        int known = dice.between(0, 2);
        if (known > 0) {
            fields.text("exercise", "bench press").text("work", "100kg x5 x5 x5 x5");
        }
        String name = dice.oneOf(NAMES);
        return dice.chance(50) ? fields.text(name, dice.oneOf(STRANGE)) : fields.raw(name, dice.oneOf(RAW));
    }

    /** A good request with one place spoilt. */
    private static String broken(String json, Dice dice) {
        int at = dice.between(0, json.length() - 1);
        return switch (dice.between(1, 3)) {
            case 1 -> json.substring(0, at);
            case 2 -> json.substring(0, at) + json.substring(at + 1);
            default ->
                json.substring(0, at)
                        + dice.oneOf("\"", "{", ",", "\\", "9", "x", "%", "\u0000", "\ud83d")
                        + json.substring(at);
        };
    }

    private static String noRequest(Dice dice) {
        return switch (dice.between(1, 5)) {
            case 1 -> dice.oneOf(STRANGE);
            case 2 -> dice.oneOf(RAW);
            case 3 -> "[".repeat(dice.between(1, 200));
            case 4 -> "{\"ask\":" + Fields.quoted(dice.oneOf(STRANGE)) + "}";
            default -> "{\"ask\":\"plan\",\"ask\":\"plan\"}";
        };
    }
}
