package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;
import org.nijugo.wire.FieldsBuilder;
import org.nijugo.wire.Json;
import org.nijugo.wire.Wire;

/** Why a command has no answer: one line for people, an object for programs, an exit code. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 600;

    /** Whose trouble it is. */
    enum Kind {
        /** What was typed cannot be read. */
        INPUT("input", 2),
        /** Well said, but it cannot be done. */
        REFUSED("refused", 1),
        /** A file, the disk or the terminal does not do its part. */
        FAILED("failed", 1);

        private final String word;
        private final int exit;

        Kind(String word, int exit) {
            this.word = word;
            this.exit = exit;
        }
    }

    private final Kind kind;
    private final String line;
    private final transient Json.Fields error;

    private Trouble(Kind kind, String line, Json.Fields error) {
        super(line, null, false, false);
        this.kind = kind;
        this.line = line;
        this.error = error;
    }

    /**
     * What was typed cannot be read.
     *
     * @param value what was typed
     * @param message the whole sentence
     */
    public static Trouble usage(String value, String message) {
        return new Trouble(Kind.INPUT, message, error(Kind.INPUT, value, message));
    }

    /** A file or the like does not do its part. */
    public static Trouble failed(String value, String message) {
        return new Trouble(Kind.FAILED, message, error(Kind.FAILED, value, message));
    }

    /**
     * The engine cannot use what was said.
     *
     * @param line what people read, which may call things by the command's own names
     */
    static Trouble answered(InputException cause, String line) {
        Kind kind = cause instanceof RefusedException ? Kind.REFUSED : Kind.INPUT;
        return new Trouble(
                kind, line, new Answer(Wire.error(cause)).object("error").fields());
    }

    private static Json.Fields error(Kind kind, String value, String message) {
        return Json.Fields.build()
                .put("kind", kind.word)
                .put("value", InputException.quoted(value))
                .put("message", message)
                .done();
    }

    int exit() {
        return kind.exit;
    }

    /** For people: always one line. */
    String line() {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < line.length() && i < LONGEST; i++) {
            char c = line.charAt(i);
            boolean shown = c >= ' ' && (c < 0x7f || c > 0x9f) && c != 0x2028 && c != 0x2029;
            safe.append(shown ? c : ' ');
        }
        return safe.toString();
    }

    /** For programs that are to have what could be read as well: the answer, and what is wrong with it. */
    Answer beside(Answer answer) {
        FieldsBuilder fields = Json.Fields.build();
        for (Json.Field field : answer.fields().fields()) {
            fields.put(field.name(), field.value());
        }
        return new Answer(fields.put("error", error).done());
    }

    /** For programs. */
    String json() {
        return Json.Fields.build().put("version", 1).put("error", error).done().print();
    }
}
