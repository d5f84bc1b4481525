package org.nijugo.cli;

import org.nijugo.cli.page.Answer;
import org.nijugo.cli.page.Page;
import org.nijugo.wire.Json;

/** Whatever the answer has, a field a line. */
final class PlainPage {
    private PlainPage() {}

    static void print(Answer answer, Page page) {
        for (Json.Field field : answer.fields().fields()) {
            page.wrapped(field.name() + ": ", 4, field.value().print());
        }
    }
}
