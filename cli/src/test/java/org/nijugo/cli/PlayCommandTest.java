package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nijugo.cli.page.Answer;

class PlayCommandTest {
    private final Typed.Desk desk;

    PlayCommandTest(@TempDir Path home) {
        desk = new Typed.Desk(home);
    }

    private Typed play(String... more) {
        List<String> words =
                new ArrayList<>(List.of("play", "--exercise", "bench press", "--work", "100kg x5 x5 x5 x5"));
        words.addAll(List.of("--1rm", "115kg", "--spotter", "--protocol", "drop"));
        words.addAll(List.of(more));
        return desk.type(words.toArray(new String[0]));
    }

    private static List<String> words(Answer answer) {
        List<String> words = new ArrayList<>();
        for (Answer step : answer.objects("steps")) {
            words.add(step.text("step"));
        }
        return words;
    }

    @Test
    void repsThatWereDoneGiveEveryStepToTheEnd() {
        Typed typed = play("--reps", "5,5,6,7,2", "--json");
        assertThat(typed.exit()).isZero();
        Answer answer = Answer.parse(typed.out());
        List<Answer> steps = answer.objects("steps");
        assertThat(words(answer)).startsWith("lift", "change", "lift").endsWith("finished");
        Answer last = steps.get(steps.size() - 1);
        assertThat(last.text("reason")).isEqualTo("target");
        assertThat(last.whole("total")).isEqualTo(25);
    }

    @Test
    void tooFewRepsEndWithTheNextStep() {
        Typed typed = play("--reps", "5", "--json");
        assertThat(typed.exit()).isZero();
        assertThat(words(Answer.parse(typed.out()))).containsExactly("lift", "change");
        assertThat(play("--reps", "5").out()).contains("1. lift 100 kg", "done: 5 reps, 5 in all", "pull ", "Next: ");
    }

    @Test
    void overshootIsRecordedAndAbilityIsCutOff() {
        Answer done = Answer.parse(play("--reps", "27", "--json").out());
        Answer last = done.objects("steps").get(done.objects("steps").size() - 1);
        assertThat(last.whole("total")).isEqualTo(27);
        Answer able = Answer.parse(play("--able", "27", "--json").out());
        last = able.objects("steps").get(able.objects("steps").size() - 1);
        assertThat(last.whole("total")).isEqualTo(25);
    }

    @Test
    void theListIsReadFromTopToBottom() {
        Typed typed = play("--reps", "5,5,6,7,2");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains("1. lift 100 kg", "▲", "2. lift ", "Finished: 25 reps, the target: 100 kg × 5, ");
        assertThat(typed.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void aSetThatIsNotRecommendedHasNoSteps() {
        Typed typed = desk.type(
                "play",
                "--exercise",
                "bench press",
                "--work",
                "80kg x10 x10",
                "--1rm",
                "115kg",
                "--spotter",
                "--reps",
                "5");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).startsWith("Bench press: not needed today.");
    }

    @Test
    void repsAreWholeNumbers() {
        for (String reps : new String[] {"five", "5,,5", "5.5", "-1", "1000", ","}) {
            Typed typed = play("--reps", reps);
            assertThat(typed.exit()).as(reps).isEqualTo(2);
            assertThat(typed.err()).startsWith("nijugo: --reps");
        }
        assertThat(play("--reps", " ").err()).contains("--reps needs numbers with one comma between them");
    }
}
