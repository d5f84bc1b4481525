package org.nijugo.interchange.write;

import java.io.Writer;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON with one session a line, so that it can be read, compared and cut by line. */
final class JsonOut {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

    private final JsonGenerator json;

    JsonOut(Writer out) {
        json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    JsonOut open() {
        json.writeStartObject();
        return this;
    }

    JsonOut open(String list) {
        json.writeName(list);
        json.writeStartArray();
        return this;
    }

    JsonOut openObject(String name) {
        json.writeName(name);
        json.writeStartObject();
        return this;
    }

    JsonOut openList() {
        json.writeStartArray();
        return this;
    }

    JsonOut close() {
        json.writeEndObject();
        return this;
    }

    JsonOut closeList() {
        json.writeEndArray();
        return this;
    }

    /** A new line of the file. */
    JsonOut line() {
        json.writeRaw('\n');
        return this;
    }

    /** The field, unless it is empty. */
    JsonOut text(String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
        return this;
    }

    JsonOut text(String name, Optional<String> value) {
        return text(name, value.orElse(""));
    }

    JsonOut whole(String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        }
        return this;
    }

    /** A number by its digits. */
    JsonOut number(String name, Optional<String> digits) {
        if (digits.isPresent()) {
            json.writeName(name);
            json.writeNumber(digits.get());
        }
        return this;
    }

    JsonOut flag(String name) {
        json.writeBooleanProperty(name, true);
        return this;
    }

    void end() {
        json.writeRaw('\n');
        json.close();
    }
}
