package org.nijugo.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nijugo.text.InputException;
import org.nijugo.wire.Json;

/** The fields of a body, read strictly: a field nobody asked for is refused when all others were read. */
public final class Input {
    private final Json.Fields fields;
    private final List<String> known = new ArrayList<>();

    private Input(Json.Fields fields) {
        this.fields = fields;
    }

    public static Input of(Json.Fields fields) {
        return new Input(fields);
    }

    /** A text of so many characters at most; it must be there and not be empty. */
    public String text(String name, int longest) {
        return findText(name, longest)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new InputException("", "a text", "").about(name));
    }

    /** A text of so many characters at most, where it is there. */
    public Optional<String> findText(String name, int longest) {
        known.add(name);
        Optional<Json> value = fields.find(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof Json.Text text)) {
            throw new InputException(
                            value.get().print(), "a text, not " + value.get().kind(), "")
                    .about(name);
        }
        if (text.value().length() > longest) {
            throw new InputException(text.value(), "a text of at most " + longest + " characters", "").about(name);
        }
        if (text.value().indexOf('\0') >= 0) {
            throw new InputException(text.value(), "a text without zero characters", "").about(name);
        }
        return Optional.of(text.value());
    }

    /** A name people are called by: one line, trimmed, nothing invisible. */
    public String name(String field, int longest) {
        String name = text(field, longest).strip();
        if (!InputException.quoted(name).replaceAll("…$", "").equals(name.substring(0, Math.min(60, name.length())))) {
            throw new InputException(name, "a name on one line, without invisible characters", "").about(field);
        }
        return name;
    }

    /** One of these words. */
    public String word(String name, List<String> words) {
        String said = text(name, 64);
        if (!words.contains(said)) {
            throw new InputException(said, "one of " + String.join(", ", words), "").about(name);
        }
        return said;
    }

    /** A whole number, not negative; it must be there. */
    public long whole(String name) {
        known.add(name);
        Optional<Json> value = fields.find(name);
        if (value.isPresent()
                && value.get() instanceof Json.Decimal number
                && number.digits().matches("\\d{1,18}")) {
            return Long.parseLong(number.digits());
        }
        throw new InputException(value.map(Json::print).orElse(""), "a whole number", "").about(name);
    }

    /** True or false; false where it is not there. */
    public boolean flag(String name) {
        known.add(name);
        Optional<Json> value = fields.find(name);
        if (value.isEmpty()) {
            return false;
        }
        if (value.get() instanceof Json.Flag flag) {
            return flag.value();
        }
        throw new InputException(
                        value.get().print(), "true or false, not " + value.get().kind(), "")
                .about(name);
    }

    /** An object, passed on as it is. */
    public Json.Fields object(String name) {
        known.add(name);
        Optional<Json> value = fields.find(name);
        if (value.isPresent() && value.get() instanceof Json.Fields object) {
            return object;
        }
        throw new InputException(value.map(Json::print).orElse(""), "an object", "").about(name);
    }

    /** A list of at most so many. */
    public List<Json> items(String name, int most) {
        known.add(name);
        Optional<Json> value = fields.find(name);
        if (value.isEmpty() || !(value.get() instanceof Json.Items items)) {
            throw new InputException(value.map(Json::print).orElse(""), "a list in square brackets", "").about(name);
        }
        if (items.items().size() > most) {
            throw Problem.of(Problem.Kind.TOO_LARGE, name + ": at most " + most + " at once. Send less.");
        }
        return items.items();
    }

    /** Refuses what was not asked for. */
    public Input complete() {
        for (Json.Field field : fields.fields()) {
            if (!known.contains(field.name())) {
                throw new InputException(
                                field.name(), "one of the fields " + String.join(", ", known), "Look at its spelling.")
                        .about(field.name());
            }
        }
        return this;
    }
}
