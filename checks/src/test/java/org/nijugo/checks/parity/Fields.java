package org.nijugo.checks.parity;

import java.util.ArrayList;
import java.util.List;

/** The JSON of a request while it is being made up. */
final class Fields {
    private final List<String> fields = new ArrayList<>();

    static Fields asking(String verb) {
        return new Fields().text("ask", verb);
    }

    Fields text(String name, String value) {
        return raw(name, quoted(value));
    }

    /** A value that is JSON already. */
    Fields raw(String name, String json) {
        fields.add(quoted(name) + ":" + json);
        return this;
    }

    Fields copy() {
        Fields copy = new Fields();
        copy.fields.addAll(fields);
        return copy;
    }

    String json() {
        return "{" + String.join(",", fields) + "}";
    }

    /** Text as JSON writes it; everything beyond plain ASCII is escaped, so that a file of it has no encoding. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                json.append(c);
            } else {
                json.append(String.format("\\u%04x", (int) c));
            }
        }
        return json.append('"').toString();
    }
}
