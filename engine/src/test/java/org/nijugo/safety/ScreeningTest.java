package org.nijugo.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nijugo.text.InputException;

class ScreeningTest {
    private static final CivilDate NEW_YEAR = CivilDate.parse("2026-01-01");

    @Test
    void everyQuestionIsOpenUntilSomebodyAnswers() {
        Screening screening = Screening.unanswered();

        assertThat(screening.open()).hasSize(11);
        assertThat(screening.with(ScreeningQuestion.HEART, Reply.NO).open())
                .hasSize(10)
                .doesNotContain(ScreeningQuestion.HEART);
    }

    @Test
    void anAnswerCanBeCorrected() {
        Screening yes = Screening.healthy(NEW_YEAR).with(ScreeningQuestion.JOINT, Reply.YES);

        assertThat(yes.yes()).containsExactly(ScreeningQuestion.JOINT);
        assertThat(yes.with(ScreeningQuestion.JOINT, Reply.NO)).isEqualTo(Screening.healthy(NEW_YEAR));
    }

    @Test
    void theQuestionsComeBackAfterAYear() {
        Screening screening = Screening.healthy(NEW_YEAR);

        assertThat(screening.isDue(CivilDate.parse("2027-01-01"))).isFalse();
        assertThat(screening.isDue(CivilDate.parse("2027-01-02"))).isTrue();
        assertThat(Screening.unanswered().isDue(NEW_YEAR)).isTrue();
    }

    @Test
    void aClearanceNamesWhoGaveIt() {
        assertThatThrownBy(() -> new Clearance(NEW_YEAR, "  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyDaysThatExistAreDates() {
        assertThat(CivilDate.parse("2024-02-29")).hasToString("2024-02-29");
        assertThat(CivilDate.parse("2024-02-28").daysUntil(CivilDate.parse("2024-03-01")))
                .isEqualTo(2);
        for (String wrong : new String[] {"2026-02-29", "2026-13-01", "2026-1-1", "", "tomorrow", "2026-04-31"}) {
            assertThatThrownBy(() -> CivilDate.parse(wrong)).isInstanceOf(InputException.class);
        }
    }

    @Test
    void afterAFirstOrHardestSetTheNextDaysAreAskedAbout() {
        AfterCare care = AfterCare.after(true, false).orElseThrow();

        assertThat(AfterCare.after(false, true)).isPresent();
        assertThat(AfterCare.after(false, false)).isEqualTo(Optional.empty());
        assertThat(care.isDue(23)).isFalse();
        assertThat(care.isDue(24)).isTrue();
        assertThat(care.isDue(72)).isTrue();
        assertThat(care.isDue(73)).isFalse();
        assertThat(care.questions())
                .containsExactly(
                        ScreeningQuestion.SEVERE_SWELLING,
                        ScreeningQuestion.LASTING_WEAKNESS,
                        ScreeningQuestion.DARK_URINE)
                .allMatch(ScreeningQuestion::isAlarm);
    }

    @Test
    void whoCatchesTheBarIsReadFromAWord() {
        assertThat(Spotting.parse(" Spotter ")).isEqualTo(Spotting.SPOTTER);
        assertThatThrownBy(() -> Spotting.parse("mum")).isInstanceOf(InputException.class);
    }
}
