package org.nijugo.wire;

import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

/** What holds for all that crosses the boundary. */
public final class Wire {
    /** The version of every format here; it grows when an old reader would misunderstand. */
    public static final int VERSION = 1;

    private Wire() {}

    /**
     * The answer to a request that could not be read or not be fulfilled: {@code kind} is {@code input} or
     * {@code refused}, {@code at} the entry where the trouble is, {@code message} all of it in a sentence.
     */
    public static Json.Fields error(InputException trouble) {
        FieldsBuilder error =
                Json.Fields.build().put("kind", trouble instanceof RefusedException ? "refused" : "input");
        if (!trouble.entry().isEmpty()) {
            error.put("at", trouble.entry());
        }
        error.put("value", trouble.value())
                .put("expected", trouble.expected())
                .put("advice", trouble.advice())
                .put("message", trouble.message());
        return Json.Fields.build()
                .put("version", VERSION)
                .put("error", error.done())
                .done();
    }
}
