package org.nijugo.checks.parity;

import java.util.Map;
import java.util.TreeMap;

/** How many answers of which kind there were. */
final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Requests.Case asked, String answer) {
        add(asked.kind());
        String outcome = outcome(answer);
        add(asked.kind() + " " + outcome);
        add(outcome);
        if (answer.contains("\"restBeforeSeconds\"") && answer.contains("\"cut\":")) {
            add("ladders");
        }
    }

    private static String outcome(String answer) {
        if (answer.contains("\"error\":{")) {
            return answer.contains("\"kind\":\"refused\"") ? "refused" : "not read";
        }
        for (String word : new String[] {"recommended", "not-needed", "not-yet"}) {
            if (answer.contains("\"advice\":\"" + word + "\"")) {
                return word;
            }
        }
        for (String word : new String[] {"lift", "change", "finished"}) {
            if (answer.contains("\"step\":\"" + word + "\"")) {
                return word;
            }
        }
        return "answered";
    }

    void add(Tally other) {
        other.counts.forEach((what, count) -> counts.merge(what, count, Integer::sum));
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** How many percent of one are the other, rounded down. */
    int percent(String part, String whole) {
        return of(whole) == 0 ? 0 : 100 * of(part) / of(whole);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
