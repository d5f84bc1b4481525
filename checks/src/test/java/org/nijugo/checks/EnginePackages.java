package org.nijugo.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each package of the engine may know, lowest first: the table of ARCHITECTURE.md with each one's list. */
final class EnginePackages {
    static final String ENGINE = "org.nijugo";

    /** Short names, lowest first; {@code root} is {@code org.nijugo} itself. */
    static final Map<String, List<String>> MAY_KNOW = mayKnow();

    private EnginePackages() {}

    /** The full name of a package. */
    static String full(String name) {
        return name.equals("root") ? ENGINE : ENGINE + "." + name;
    }

    private static Map<String, List<String>> mayKnow() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("text", List.of());
        table.put("quantity", List.of("text"));
        table.put("exercise", List.of("text", "quantity"));
        table.put("gym", List.of("text", "quantity", "exercise"));
        table.put("strength", List.of("text", "quantity", "exercise"));
        table.put("safety", List.of("text", "quantity", "exercise"));
        table.put("dropset", List.of("text", "quantity", "exercise", "gym", "strength", "safety"));
        table.put("session", List.of("text", "quantity", "gym", "strength", "dropset"));
        table.put("progress", List.of("quantity", "exercise", "strength", "safety", "dropset"));
        table.put("routine", List.of("text", "quantity", "exercise", "dropset"));
        table.put(
                "simulate", List.of("text", "quantity", "exercise", "gym", "strength", "safety", "dropset", "session"));
        table.put("rule", List.of("text"));
        table.put(
                "wire",
                List.of(
                        "text",
                        "quantity",
                        "exercise",
                        "gym",
                        "strength",
                        "safety",
                        "dropset",
                        "session",
                        "progress",
                        "routine",
                        "simulate",
                        "rule"));
        table.put("root", List.of("text", "exercise", "rule", "dropset", "simulate", "wire"));
        return table;
    }
}
