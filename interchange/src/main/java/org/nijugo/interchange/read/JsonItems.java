package org.nijugo.interchange.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.csv.TextReader;
import org.nijugo.text.InputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The items of a JSON file one after the other: of a list, of the list inside an object, or of one object a line. Only one of
 * them is in memory at a time.
 */
final class JsonItems {
    private static final Set<String> LISTS = Set.of("results", "sessions", "workouts", "logs", "workoutlog");
    private static final int MOST_VALUES = 200_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1 << 20)
                    .maxNumberLength(100)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final JsonParser parser;
    private final Map<String, Node> head = new LinkedHashMap<>();
    private int values;

    private JsonItems(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Hands over item after item, with what stands before the list.
     *
     * @param taker says whether it wants more
     * @throws InputException with line and column, where the file breaks off or is no JSON
     */
    static void read(Source source, BiPredicate<Node, Map<String, Node>> taker) {
        try (TextReader text = new TextReader(source.open());
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            new JsonItems(parser).all(taker);
        } catch (JacksonException broken) {
            throw broken(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputException broken(JacksonException broken) {
        if (broken.getCause() instanceof InputException place) {
            return place;
        }
        TokenStreamLocation at = broken.getLocation();
        String where = at == null ? "line 1" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new InputException(
                        "",
                        "JSON that goes on and ends as it should",
                        "The file was cut off or damaged here; export the log once more.")
                .about(where);
    }

    private void all(BiPredicate<Node, Map<String, Node>> taker) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean more = true;
            if (token == JsonToken.START_ARRAY) {
                more = list(taker);
            } else if (token == JsonToken.START_OBJECT) {
                more = object(taker);
            } else {
                throw wrong("an object or a list");
            }
            if (!more) {
                return;
            }
        }
    }

    private boolean list(BiPredicate<Node, Map<String, Node>> taker) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values = 0;
            if (!taker.test(node(), head)) {
                return false;
            }
        }
        return true;
    }

    /** An object with a list of items in it, or itself an item. */
    private boolean object(BiPredicate<Node, Map<String, Node>> taker) {
        long line = line();
        Map<String, Node> fields = new LinkedHashMap<>();
        boolean isItem = true;
        values = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && LISTS.contains(name)) {
                head.putAll(fields);
                isItem = false;
                if (!list(taker)) {
                    return false;
                }
            } else {
                fields.put(name, node());
            }
        }
        return !isItem || taker.test(new Node(line, Node.Kind.FIELDS, "", fields, List.of()), head);
    }

    private Node node() {
        if (++values > MOST_VALUES) {
            throw wrong("at most " + MOST_VALUES + " values in one session");
        }
        long line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Node(line, Node.Kind.FIELDS, "", fields(), List.of());
            case START_ARRAY -> new Node(line, Node.Kind.ITEMS, "", Map.of(), items());
            case VALUE_STRING -> leaf(line, Node.Kind.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> leaf(line, Node.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> leaf(line, Node.Kind.WORD);
            case VALUE_NULL -> leaf(line, Node.Kind.NOTHING);
            default -> throw wrong("a JSON value");
        };
    }

    private Node leaf(long line, Node.Kind kind) {
        return new Node(line, kind, parser.getString(), Map.of(), List.of());
    }

    private Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, node());
        }
        return fields;
    }

    private List<Node> items() {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return items;
    }

    private long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private InputException wrong(String expected) {
        TokenStreamLocation at = parser.currentLocation();
        return new InputException("", expected, "").about("line " + at.getLineNr() + ", column " + at.getColumnNr());
    }
}
