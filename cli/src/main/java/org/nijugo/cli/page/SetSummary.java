package org.nijugo.cli.page;

import java.util.List;

/** A finished set in a sentence. */
public final class SetSummary {
    private SetSummary() {}

    /** {@code 25 reps, the target: 100 kg × 5, 90 kg × 5, …}. */
    public static String of(Answer finished, Answer plan) {
        StringBuilder words = new StringBuilder(Words.count(finished.whole("total"), "rep"))
                .append(", ")
                .append(why(finished.text("reason")));
        List<Answer> segments = finished.objects("segments");
        for (int at = 0; at < segments.size(); at++) {
            words.append(at == 0 ? ": " : ", ")
                    .append(Loads.of(segments.get(at), plan))
                    .append(" × ")
                    .append(segments.get(at).whole("reps"));
        }
        return words.toString();
    }

    private static String why(String reason) {
        return switch (reason) {
            case "target" -> "the target";
            case "stopped" -> "ended by you";
            case "stop-rule" -> "ended by a stop rule";
            case "nothing-lighter" -> "nothing lighter to go to";
            default -> reason;
        };
    }
}
