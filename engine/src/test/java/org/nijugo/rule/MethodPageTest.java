package org.nijugo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps docs/method.md equal to what the rule book says. After a change to rules.txt, write the page anew with
 * {@code mvn -o -q -pl engine test -Dtest=MethodPageTest -Dnijugo.rewrite=true}.
 */
class MethodPageTest {
    @Test
    void thePageInTheDocumentationIsTheRuleBook() throws IOException {
        Path page = BookOnDisk.page();
        String made = BookOnDisk.read().toMarkdown();
        if (Boolean.getBoolean("nijugo.rewrite")) {
            Files.writeString(page, made);
        }
        assertThat(Files.readString(page).replace("\r\n", "\n"))
                .as("%s; -Dnijugo.rewrite=true writes it anew", page)
                .isEqualTo(made);
    }

    @Test
    void everyLinkInThePageLeadsToAHeading() throws IOException {
        RuleBook book = BookOnDisk.read();
        String made = book.toMarkdown();
        assertThat(made).contains("\n- [R04](#r04-the-60--rule-of-thumb) The 60 % rule of thumb\n");
        for (Rule rule : book.all()) {
            assertThat(made).containsOnlyOnce("\n## " + rule.id() + " " + rule.title() + "\n");
        }
    }

    @Test
    void aListStandsApartFromTheParagraphBeforeIt() {
        String made = RuleBook.parse("""
                        nijugo rules 1
                        [R08] Say how hard
                        rule:
                          Hard.
                        reading:
                          First this:
                          - a
                          - b
                          Then that.
                        evidence:
                          - one
                          - two
                        override:
                          No.
                        see:
                        """).toMarkdown();
        assertThat(made)
                .contains(
                        "**How it is read.** First this:\n\n- a\n- b\n\nThen that.\n\n**Evidence.**\n\n- one\n- two\n\n")
                .endsWith("**May it be overridden?** No.\n");
    }
}
