package org.nijugo.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.text.InputException;
import org.nijugo.text.RefusedException;

class RuleBookTest {
    private static final String ONE_RULE = """
            nijugo rules 1
            # what a coach says
            [R11] When it is not needed
            rule:
              Tens have done
              the job.
            reading:
              More than 8 reps.
              - At 8 it is
                optional.
              - Above, it is not needed.
              Overridable.
            evidence:
              None.
            override:
              Yes.
            see: R11
            """;

    @Test
    void aLifterWhoAsksForRuleNineGetsItHoweverTheIdIsTyped() throws IOException {
        RuleBook book = BookOnDisk.read();
        for (String typed : List.of("R09", "r9", "R9", "9", "09", " r09 ")) {
            assertThat(book.get(typed).title()).as(typed).isEqualTo("Bands: the heavy work sizes the finish");
        }
    }

    @Test
    void aRuleThatTheBookHasNotIsRefusedWithThoseItHas() throws IOException {
        RuleBook book = BookOnDisk.read();
        for (String typed : List.of("R21", "0", "99")) {
            assertThatThrownBy(() -> book.get(typed))
                    .as(typed)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("R01 to R20");
        }
    }

    @Test
    void wordsAreNoIds() throws IOException {
        RuleBook book = BookOnDisk.read();
        for (String typed : List.of("", "bench", "R", "R009", "R-1", "r9.5", "R09 R10", "Ｒ09")) {
            assertThatThrownBy(() -> book.get(typed))
                    .as(typed)
                    .isExactlyInstanceOf(InputException.class)
                    .hasMessageContaining("R01 to R20");
        }
    }

    @Test
    void paragraphsAreUnwrappedAndPointsStayApart() {
        Rule rule = RuleBook.parse(ONE_RULE).get("R11");
        assertThat(rule.rule()).isEqualTo("Tens have done the job.");
        assertThat(rule.reading())
                .isEqualTo("More than 8 reps.\n- At 8 it is optional.\n- Above, it is not needed.\nOverridable.");
        assertThat(rule.seeAlso()).containsExactly("R11");
    }

    @Test
    void windowsLineEndsReadAlike() {
        assertThat(RuleBook.parse(ONE_RULE.replace("\n", "\r\n")).all())
                .isEqualTo(RuleBook.parse(ONE_RULE).all());
    }

    @Test
    void aBrokenTextSaysWhichLineAndWhatShouldStandThere() {
        assertBroken("nijugo rules 1", "nijugo rules 2", "line 1", "nijugo rules 1");
        assertBroken("[R11] When it is not needed", "[R11]", "line 3", "[R09]");
        assertBroken("reading:", "readings:", "line 7", "reading:");
        assertBroken("  None.\n", "", "line 14", "evidence");
        assertBroken("see: R11\n", "", "line 17", "a whole rule");
        assertBroken("see: R11", "see: bench", "line 17", "ids of rules");
        assertBroken("see: R11", "see: R12", "Rule R11 refers to it", "in this text");
        assertBroken("override:", "override: yes", "line 15", "indented below it");
        assertBroken("  Tens have done", "    Tens have done", "line 5", "two spaces");
        assertBroken("rule:\n", "", "line 4", "a field before its text");
        assertBroken("  Yes.\n", "  Yes.\n[R12] Next\n", "line 17", "see:");
        assertBroken("see: R11\n", "see: R11\n[R11] Again\n", "line 18", "ascend");
    }

    private static void assertBroken(String was, String is, String where, String expected) {
        assertThat(ONE_RULE).contains(was);
        assertThatThrownBy(() -> RuleBook.parse(ONE_RULE.replace(was, is)))
                .as(is)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(expected);
    }

    @Test
    void everyPrefixOfTheTextIsABookOrAPlainProblem() throws IOException {
        String text = BookOnDisk.text();
        for (int end = 0; end < text.length(); end += 7) {
            String cut = text.substring(0, end);
            try {
                assertThat(RuleBook.parse(cut).all()).isNotEmpty();
            } catch (InputException problem) {
                assertThat(problem.getMessage()).doesNotContain("\n");
            }
        }
    }
}
