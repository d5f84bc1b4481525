package org.nijugo.dropset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.exercise.Exercises;
import org.nijugo.quantity.Rpe;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.InputException;

/** What was lifted, typed between two sets. */
class WorkTextTest {
    private static final Optional<BodyShare> EIGHTY = Optional.of(new BodyShare(Weight.kilograms(80)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100kg x5 x5 x5 x4 | 100kg x5, 100kg x5, 100kg x5, 100kg x4",
                "60kg x5, 80kg x5, 100kg x5@8 | 60kg x5, 80kg x5, 100kg x5@8",
                "100kg x5@10 x5@9 | 100kg x5@10, 100kg x5@9",
                "100kgx5 | 100kg x5",
                "100 KG × 5 | 100kg x5",
                "100kg X5 X4 | 100kg x5, 100kg x4",
                "100kg*5 | 100kg x5",
                "225lbs x5; 225 lb x4 | 225lb x5, 225lb x4",
                "100kg 4x5 | 100kg x5, 100kg x5, 100kg x5, 100kg x5",
                "2x5 100kg | 100kg x5, 100kg x5",
                "2x5 @ 100kg | 100kg x5, 100kg x5",
                "2x5@8.5 100kg | 100kg x5@8.5, 100kg x5@8.5",
                "100kg x5, x5, x4 | 100kg x5, 100kg x5, 100kg x4",
                "102.5kg x5 @8 x4 @ rpe 9.5 | 102.5kg x5@8, 102.5kg x4@9.5",
                "bw x8, bw+20kg x5, +20kg x5, -15kg x8, bw - 15 kg x8 | bw x8, bw+20kg x5, bw+20kg x5, bw-15kg x8, bw-15kg x8",
                "bodyweight 2x10 | bw x10, bw x10",
                "x8 x8 x7 | bw x8, bw x8, bw x7",
                "100kg x5,, 90kg x5, | 100kg x5, 90kg x5",
            })
    void whatALifterTypesIsUnderstood(String typed, String understood) {
        WorkText work = WorkText.parse(typed);

        assertThat(work).hasToString(understood);
        assertThat(WorkText.parse(understood)).isEqualTo(work);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 x5 | Write 100kg x5, or 100lb x5.",
                "10 x5 | For a load say its unit: 10kg x5.",
                "100 | Say the unit: 100kg or 100lb.",
                "100kg | reps with an x behind the weight, such as 100kg x5",
                "100kg 5 5 5 | reps with an x behind the weight, such as 100kg x5",
                "100kg x5, 95 x5 | Write 100kg x5, or 100lb x5.",
                "100kg x5, 10 x5 | For a load say its unit: 10kg x5.",
                "5x100kg | a weight with its unit first, or 1 to 20 sets as in 4x5 @ 100kg",
                "100kg x5x4 | Four sets of five are 100kg x5 x5 x5 x5 or 100kg 4x5.",
                "100kg x 5 x 4 | each set with a space before it and none inside, such as x5 x5 x4",
                "100kg x0 | whole reps from 1 to 999, such as x5",
                "100kg x5.5 | whole reps from 1 to 999, such as x5",
                "100kg x-5 | whole reps from 1 to 999, such as x5",
                "100kg x1000 | whole reps from 1 to 999, such as x5",
                "100kg x99999999999 | whole reps from 1 to 999, such as x5",
                "100kg x | whole reps from 1 to 999, such as x5",
                "100kg x5@11 | an RPE from 1 to 10 in halves, such as 8 or 8.5",
                "100kg x5@8.3 | an RPE from 1 to 10 in halves, such as 8 or 8.5",
                "100kg x5@0.5 | an RPE from 1 to 10 in halves, such as 8 or 8.5",
                "100kg x5@hard | an RPE from 1 to 10 in halves, such as 8 or 8.5",
                "100kg x5 heavy | A comma begins the next load.",
                "100st x5 | The units are kg and lb.",
                "heavy x5 | a weight with its unit, such as 100kg x5",
                "102,5kg x5 | Say the unit: 102kg or 102lb.",
                "1.2.3kg x5 | Write at most five digits before the point and three after it.",
                "'' | sets such as 100kg x5 x5 x5 x4, or 60kg x5, 80kg x5, 100kg x5@8",
                "', ;' | sets such as 100kg x5 x5 x5 x4, or 60kg x5, 80kg x5, 100kg x5@8",
            })
    void whatCannotBeReadIsSaidInWords(String typed, String said) {
        assertThatThrownBy(() -> WorkText.parse(typed))
                .isExactlyInstanceOf(InputException.class)
                .hasMessageContaining(said);
    }

    @Test
    void moreSetsThanAnybodyDoesAreRefused() {
        assertThat(WorkText.parse("60kg" + " x5".repeat(60)).sets()).hasSize(60);
        assertThatThrownBy(() -> WorkText.parse("60kg" + " x5".repeat(61))).hasMessageContaining("at most 60 sets");
        assertThatThrownBy(() -> WorkText.parse("60kg x5,".repeat(100_000))).hasMessageContaining("60 sets are read");
    }

    @Test
    void onABodyweightLiftAWeightHangsOnTheBelt() {
        HeavyWork work = WorkText.parse("bw x8, 20kg x5, +45lb x5, -15.5kg x8").heavyWork(EIGHTY, Seconds.of(180));

        assertThat(work.sets())
                .extracting(set -> set.load().toString())
                .containsExactly("80 kg", "100 kg", "100.412 kg", "64.5 kg");
        assertThatThrownBy(() -> WorkText.parse("-80kg x5").heavyWork(EIGHTY, Seconds.of(180)))
                .hasMessage(
                        "\"bw-80kg x5\" cannot be used: expected a load above zero. Assistance must leave something.");
    }

    @Test
    void aPushUpMovesPartOfTheBody() {
        Optional<BodyShare> share = BodyShare.of(
                Exercises.CATALOGUE.get("push-up"), Optional.of(Weight.kilograms(80)), WeightUnit.KILOGRAM);

        assertThat(share).contains(new BodyShare(Weight.parse("51.2kg")));
        assertThat(share.get().added(Weight.parse("61.2kg"))).isEqualTo(Weight.kilograms(10));
        assertThat(BodyShare.of(Exercises.CATALOGUE.get("bench press"), Optional.empty(), WeightUnit.KILOGRAM))
                .isEmpty();
    }

    @Test
    void withoutBodyweightNothingIsAddedToIt() {
        for (String typed : new String[] {"bw x8", "+20kg x5", "x5", "0kg x5", "2001kg x5", "99999lb x5"}) {
            assertThatThrownBy(() -> WorkText.parse(typed).heavyWork(Optional.empty(), Seconds.of(180)))
                    .isExactlyInstanceOf(InputException.class);
        }
    }

    @Test
    void unitsMayDifferFromSetToSetAndStayAsTheyWereTyped() {
        HeavyWork work = WorkText.parse("225lb x5, 100kg x5").heavyWork(Optional.empty(), Seconds.of(120));

        assertThat(work.sets())
                .extracting(set -> set.load())
                .containsExactly(Weight.pounds(225), Weight.kilograms(100));
        assertThat(work.rest()).isEqualTo(Seconds.of(120));
    }

    @Property(tries = 1000)
    void whatIsPrintedReadsTheSameAgain(@ForAll("works") WorkText work) {
        assertThat(WorkText.parse(work.toString())).isEqualTo(work);
    }

    @Property(tries = 5000)
    void anyTextIsReadOrRefusedInWords(@ForAll("scraps") String typed) {
        try {
            WorkText work = WorkText.parse(typed);
            assertThat(WorkText.parse(work.toString())).isEqualTo(work);
            work.heavyWork(EIGHTY, Seconds.of(180)).primary();
            work.heavyWork(Optional.empty(), Seconds.of(180)).primary();
        } catch (InputException refused) {
            assertThat(refused.message()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<WorkText> works() {
        Arbitrary<Weight> weights = Combinators.combine(
                        Arbitraries.integers().between(-100_000, 400_000), Arbitraries.of(WeightUnit.values()))
                .as(Weight::ofThousandths);
        Arbitrary<Optional<Rpe>> efforts = Arbitraries.integers()
                .between(2, 20)
                .map(halves -> new Rpe(halves * 5))
                .optional();
        Arbitrary<WorkText.Said> said = Combinators.combine(
                        weights.optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 999),
                        efforts)
                .as((load, added, reps, rpe) -> new WorkText.Said(
                        load, load.isEmpty() || added || load.get().thousandths() < 0, reps, rpe));
        return said.list().ofMinSize(1).ofMaxSize(60).map(WorkText::new);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "100", "kg", "lb", "lbs", "x", "×", "5", "x5", " ", " ", ",", "\n", "@", "8", "@8", "bw", "+",
                        "-", "−", "4x5", "100kg", "99999kg", ".", "0", "rpe", "\u0000", "\ud83d", "🏋", "ſ", "İ")
                .list()
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }
}
