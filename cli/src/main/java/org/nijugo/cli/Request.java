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
    private String gymField = "";

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

    Request fields(String name, Json.Fields value) {
        fields.put(name, value);
        return this;
    }

    Request flagIf(String name, boolean set) {
        if (set) {
            fields.put(name, true);
        }
        return this;
    }

    /** A number that is known where the lifter has not said it. */
    Request wholeIfUnsaid(String name, int value) {
        if (fields().find(name).isEmpty()) {
            fields.put(name, value);
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
    Request gymText(String file, String name, String text) {
        gymFile = file;
        gymField = name;
        fields.put(name, text);
        return this;
    }

    /** The file that the gym's text came from; empty where there is none. */
    String gymFile() {
        return gymFile;
    }

    /** Whether the entry is about the gym's text. */
    boolean isGymText(String entry) {
        return !gymField.isEmpty() && entry.startsWith(gymField);
    }

    /** The entry, with the gym's file in place of its name. */
    String gymPlace(String entry) {
        return gymFile + entry.substring(gymField.length());
    }

    /** Whether the other request is for the same lift after the same work. */
    boolean isSameLiftAs(Json.Fields other) {
        Json.Fields mine = fields();
        return mine.find("exercise").equals(other.find("exercise"))
                && mine.find("work").equals(other.find("work"))
                && mine.find("protocol").equals(other.find("protocol"));
    }

    Json.Fields fields() {
        return fields.done();
    }
}
