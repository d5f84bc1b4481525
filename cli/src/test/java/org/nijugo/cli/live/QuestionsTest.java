package org.nijugo.cli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.cli.page.Ink;

class QuestionsTest {
    private static final List<Questions.Question> TWO = List.of(
            new Questions.Question("chest-pain", "Does your chest hurt?"),
            new Questions.Question("joint", "Is there joint trouble?"));

    private static List<String> yesses(String keys, List<Questions.Question> questions) throws IOException {
        try (LiveTerminal terminal = Keyboard.typing(keys).terminal()) {
            return new Questions(terminal, Ink.PLAIN).yesses("Is any of this so?", questions);
        }
    }

    @Test
    void whoAnswersNoIsAskedOnce() throws IOException {
        assertThat(yesses("n", TWO)).isEmpty();
    }

    @Test
    void aYesIsLookedAtQuestionByQuestion() throws IOException {
        assertThat(yesses("yny", TWO)).containsExactly("joint");
        assertThat(yesses("yyn", TWO)).containsExactly("chest-pain");
    }

    @Test
    void otherKeysAnswerNothing() throws IOException {
        assertThat(yesses("x \r5n", TWO)).isEmpty();
    }

    @Test
    void moreThanTheScreenHoldsIsAskedOneByOne() throws IOException {
        List<Questions.Question> many = new ArrayList<>();
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.add(new Questions.Question("q" + i, "Number " + i + "?"));
            keys.append(i == 7 ? 'y' : 'n');
        }
        assertThat(yesses(keys.toString(), many)).containsExactly("q7");
    }

    @Test
    void leavingAnswersNothing() {
        assertThatThrownBy(() -> yesses("q", TWO)).isInstanceOf(Questions.Left.class);
        assertThatThrownBy(() -> yesses("\u0003", TWO)).isInstanceOf(Questions.Left.class);
        assertThatThrownBy(() -> yesses("", TWO)).isInstanceOf(Questions.Left.class);
    }
}
