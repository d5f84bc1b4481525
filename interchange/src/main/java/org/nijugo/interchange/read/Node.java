package org.nijugo.interchange.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a JSON file, with the line where it begins.
 *
 * @param text of a text, a number or true and false; empty otherwise
 */
record Node(long line, Kind kind, String text, Map<String, Node> fields, List<Node> items) {
    enum Kind {
        TEXT,
        NUMBER,
        WORD,
        NOTHING,
        FIELDS,
        ITEMS
    }

    /** The field; empty where it is missing or null. */
    Optional<Node> find(String name) {
        Node node = fields.get(name);
        return node == null || node.kind == Kind.NOTHING ? Optional.empty() : Optional.of(node);
    }

    /** The field's text or number as it is written; empty where there is none. */
    String text(String name) {
        return find(name).map(Node::text).orElse("");
    }

    /** The items of a field that is a list. */
    List<Node> items(String name) {
        return find(name).map(Node::items).orElse(List.of());
    }

    boolean isFields() {
        return kind == Kind.FIELDS;
    }
}
