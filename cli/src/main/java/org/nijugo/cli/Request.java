package org.nijugo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;

/** A question to the engine in the making. Values go as they were typed; what may be said, the engine knows. */
final class Request {
    private final String ask;
    private final FieldsBuilder fields = Json.Fields.build();
    private final List<String> wordNames = new ArrayList<>();
    private String gymFile = "";

    Request(String ask) {
        this.ask = ask;
        fields.put("version", 1).put("ask", ask);
    }

    String verb() {
        return ask;
    }

    Request text(String name, String value) {
        fields.put(name, value);
        return this;
    }

    Request textIfAny(String name, Optional<String> value) {
        fields.putIfAny(name, value);
        return this;
    }

    Request texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.texts(name, values);
        }
        return this;
    }

    Request items(String name, List<? extends Json> values) {
        fields.put(name, values);
        return this;
    }

    Request flagIf(String name, boolean set) {
        if (set) {
            fields.put(name, true);
        }
        return this;
    }

    /** A value that was typed as a word beside the options. */
    Request word(String name, String value) {
        wordNames.add(name);
        return text(name, value);
    }

    /** Values that were typed as words beside the options. */
    Request words(String name, List<String> values) {
        wordNames.add(name);
        return texts(name, values);
    }

    /** Whether the entry was typed as a word and is no option. */
    boolean isWord(String name) {
        return wordNames.contains(name);
    }

    /** The gym, whose text came from this file. */
    Request gymText(String file, String text) {
        gymFile = file;
        fields.put("gymText", text);
        return this;
    }

    /** The file that the gym's text came from; empty where there is none. */
    String gymFile() {
        return gymFile;
    }

    Json.Fields fields() {
        return fields.done();
    }
}
