package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nijugo.Coach;

/**
 * Runs every example of docs/wire.md. After a change of the formats, write its answers anew with
 * {@code mvn -o -q -pl engine test -Dtest=WirePageTest -Dnijugo.rewrite=true}, and read what changed.
 */
class WirePageTest {
    private static final String ASK = "```json ask\n";
    private static final String ANSWER = "```json answer\n";
    private static final String END = "```\n";
    private static final int LEAST_EXAMPLES = 20;

    @Test
    void everyExampleOfThePageIsAnsweredSo() throws IOException {
        Path page = page();
        String text = Files.readString(page).replace("\r\n", "\n");
        Coach coach = Doors.COACH;
        StringBuilder made = new StringBuilder();
        int at = 0;
        int examples = 0;
        for (int ask = text.indexOf(ASK); ask >= 0; ask = text.indexOf(ASK, at)) {
            int request = ask + ASK.length();
            int requestEnd = text.indexOf(END, request);
            int answer = text.indexOf(ANSWER, requestEnd);
            assertThat(answer)
                    .as("the answer behind %s", text.substring(request, requestEnd))
                    .isEqualTo(requestEnd + 4);
            made.append(text, at, answer + ANSWER.length());
            String said = coach.ask(text.substring(request, requestEnd));
            made.append(Json.parse(said).pretty()).append('\n');
            at = text.indexOf(END, answer + ANSWER.length());
            examples++;
        }
        made.append(text.substring(at));
        if (Boolean.getBoolean("nijugo.rewrite")) {
            Files.writeString(page, made);
        }
        assertThat(examples).isGreaterThanOrEqualTo(LEAST_EXAMPLES);
        assertThat(Files.readString(page).replace("\r\n", "\n"))
                .as("%s; -Dnijugo.rewrite=true writes it anew", page)
                .isEqualTo(made.toString());
    }

    /** docs/wire.md, wherever below the root of the project the tests are started. */
    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs").resolve("index.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder docs above the tests");
        }
        return folder.resolve("docs").resolve("wire.md");
    }
}
