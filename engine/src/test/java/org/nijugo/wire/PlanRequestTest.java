package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.dropset.DropSetRequest;
import org.nijugo.dropset.Goal;
import org.nijugo.dropset.Hands;
import org.nijugo.dropset.Protocol;
import org.nijugo.quantity.Percent;
import org.nijugo.quantity.Seconds;
import org.nijugo.quantity.Weight;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.safety.Reply;
import org.nijugo.safety.ScreeningQuestion;
import org.nijugo.safety.Spotting;
import org.nijugo.strength.FatigueResistance;
import org.nijugo.text.InputException;

/** What may be said of a finishing set that is asked for, and what is answered when it may not. */
class PlanRequestTest {
    private static final String BENCH = "'exercise':'bench press','work':'100kg x5 x5 x5 x4'";

    private static PlanAsk read(String fields) {
        return Doors.COACH.request(Json.parse("{" + fields.replace('\'', '"') + "}"));
    }

    private static String said(Throwable trouble) {
        return ((InputException) trouble).message().replace('"', '\'');
    }

    @Test
    void whatIsLeftOutIsAbsentAndNotInvented() {
        PlanAsk ask = read(BENCH);
        DropSetRequest request = ask.request();

        assertThat(request.exercise().name()).isEqualTo("Bench press");
        assertThat(request.work().sets()).hasSize(4);
        assertThat(request.work().rest()).isEqualTo(Seconds.of(180));
        assertThat(request.oneRepMax()).isEmpty();
        assertThat(request.protocol()).isEmpty();
        assertThat(request.goal()).isEmpty();
        assertThat(request.profile()).isEmpty();
        assertThat(request.cut()).isEmpty();
        assertThat(request.target()).isEmpty();
        assertThat(request.rest()).isEmpty();
        assertThat(request.loaded()).isEmpty();
        assertThat(request.since()).isEmpty();
        assertThat(request.hands()).isEqualTo(Hands.ME);
        assertThat(request.safety().spotting()).isEqualTo(Spotting.UNSTATED);
        assertThat(request.overrides()).isEmpty();
        assertThat(request.literalR10()).isFalse();
        assertThat(ask.gym()).isEqualTo("commercial-kg");
        assertThat(ask.body()).isEmpty();
        assertThat(ask.notes()).isEmpty();
    }

    @Test
    void everythingThatCanBeSaidIsTakenAsSaid() {
        DropSetRequest request = read(BENCH
                        + ",'version':1,'ask':'plan','1rm':'115kg','protocol':'drop','goal':'strength','profile':'0.25',"
                        + "'cut':'7.5%','target':30,'rest':'0s','primaryRest':'2:00','gym':'home-kg','loaded':'20 10 5 5',"
                        + "'hands':2,'since':6,'override':['r11','R20'],'literalR10':true,'spotting':'safeties',"
                        + "'trainingMonths':'24','layOffDays':3,'age':40,'underCoach':true,'finishes':4,"
                        + "'finishHoursAgo':72,'finishesThisWeek':1,'finishWeeks':2,'stoppedForPain':true,"
                        + "'screeningYes':['heart'],'screeningNo':'chest-pain fainting','screenedOn':'2026-03-01',"
                        + "'clearedOn':'2026-03-09','clearedBy':'my cardiologist'")
                .request();

        assertThat(request.oneRepMax()).contains(Weight.kilograms(115));
        assertThat(request.protocol()).contains(Protocol.DROP);
        assertThat(request.goal()).contains(Goal.STRENGTH);
        assertThat(request.profile()).contains(FatigueResistance.of(250));
        assertThat(request.cut()).contains(Percent.ofHundredths(750));
        assertThat(request.target()).contains(30);
        assertThat(request.rest()).contains(Seconds.ZERO);
        assertThat(request.work().rest()).isEqualTo(Seconds.of(120));
        assertThat(request.loaded().get()).hasToString("[20 kg, 10 kg, 5 kg, 5 kg]");
        assertThat(request.hands()).isEqualTo(Hands.TWO);
        assertThat(request.since()).contains(6);
        assertThat(request.overrides()).containsExactly("R11", "R20");
        assertThat(request.literalR10()).isTrue();
        assertThat(request.safety().spotting()).isEqualTo(Spotting.SAFETIES);
        assertThat(request.safety().trainingMonths()).contains(24);
        assertThat(request.safety().layOffDays()).contains(3);
        assertThat(request.safety().age()).contains(40);
        assertThat(request.safety().underCoach()).isTrue();
        assertThat(request.safety().history().completed()).contains(4);
        assertThat(request.safety().history().hoursSinceSameMuscles()).contains(72);
        assertThat(request.safety().history().weeksRunning()).isEqualTo(2);
        assertThat(request.safety().history().stoppedForPain()).isTrue();
        assertThat(request.safety().screening().replyTo(ScreeningQuestion.HEART))
                .isEqualTo(Reply.YES);
        assertThat(request.safety().screening().replyTo(ScreeningQuestion.FAINTING))
                .isEqualTo(Reply.NO);
        assertThat(request.safety().screening().clearance().get().by()).isEqualTo("my cardiologist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'1rm':'100' | 1rm: '100' cannot be used: expected a weight with its unit, such as 100kg, 102.5 kg or 225lb. Say the unit: 100kg or 100lb.",
                "'1rm':115 | 1rm: '115' cannot be used: expected a weight with its unit",
                "'1rm':'-115kg' | 1rm: '-115kg' cannot be used: expected a one-repetition maximum above zero.",
                "'1rm':'9000kg' | 1rm: '9000kg' cannot be used: expected a weight of at most 2000 kg.",
                "'protocol':'dropset' | protocol: 'dropset' cannot be used: expected classic, band or drop.",
                "'goal':'bigger' | goal: 'bigger' cannot be used: expected strength, hypertrophy or endurance.",
                "'profile':'1.2' | profile: '1.2' cannot be used: expected fast, mixed, slow or a number from 0 to 1",
                "'cut':'10' | cut: '10' cannot be used: expected a percentage with its sign, such as 10% or 87.5%.",
                "'cut':10 | cut: '10' cannot be used: expected a percentage with its sign",
                "'cut':'4.99%' | cut: '4.99%' cannot be used: expected a cut from 5% to 15%.",
                "'cut':'15.01%' | cut: '15.01%' cannot be used: expected a cut from 5% to 15%.",
                "'cut':'-10%' | cut: '-10%' cannot be used: expected a cut from 5% to 15%.",
                "'target':0 | target: '0' cannot be used: expected a whole number from 1 to 999.",
                "'target':25.5 | target: '25.5' cannot be used: expected a whole number from 1 to 999.",
                "'target':1e3 | target: '1e3' cannot be used: expected a whole number from 1 to 999.",
                "'target':'many' | target: 'many' cannot be used: expected a whole number from 1 to 999.",
                "'target':null | target: 'null' cannot be used: expected a text, not null.",
                "'target':99999999999 | target: '99999999999' cannot be used: expected a whole number from 1 to 999.",
                "'rest':'20' | rest: '20' cannot be used: expected a time such as 20s, 3min or 3:00",
                "'rest':20 | rest: '20' cannot be used: expected a time such as 20s, 3min or 3:00",
                "'primaryRest':'-3:00' | primaryRest: '-3:00' cannot be used: expected a time",
                "'gym':'the basement' | gym: 'the basement' cannot be used: expected the name of a gym: commercial-kg, commercial-lb, home-kg, iwf.",
                "'loaded':'20 heavy' | loaded: 'heavy' cannot be used: expected a weight with its unit",
                "'loaded':'' | loaded: nothing is there: expected the plates on one side, inner to outer, such as 20 20 10 5, or none.",
                "'loaded':'20 -5' | loaded: '-5' cannot be used: expected a plate of at most 100 kg.",
                "'bodyweight':'80' | bodyweight: '80' cannot be used: expected a weight with its unit",
                "'bodyweight':'800kg' | bodyweight: '800 kg' cannot be used: expected a bodyweight from 20 kg to 400 kg.",
                "'hands':'3' | hands: '3' cannot be used: expected me, 1 or 2.",
                "'since':-1 | since: '-1' cannot be used: expected a whole number from 0 to 60.",
                "'spotting':'my mum' | spotting: 'my mum' cannot be used: expected solo, safeties or spotter.",
                "'trainingMonths':'ten' | trainingMonths: 'ten' cannot be used: expected a whole number from 0 to 1200.",
                "'age':0 | age: '0' cannot be used: expected a whole number from 1 to 130.",
                "'override':'R' | override: 'R' cannot be used: expected the id of a rule.",
                "'literalR10':'yes' | literalR10: ''yes'' cannot be used: expected true or false, not a text.",
                "'underCoach':1 | underCoach: '1' cannot be used: expected true or false, not a number.",
                "'finishesToday':1,'finishesTodaySameMuscles':2 | finishesToday: '1' cannot be used: expected at least the 2 of finishesTodaySameMuscles.",
                "'screeningYes':'flu' | screeningYes: 'flu' cannot be used: expected one of the questions chest-pain, fainting,",
                "'screeningYes':'heart','screeningNo':'heart' | screeningNo: 'heart' cannot be used: expected one answer to each question.",
                "'screenedOn':'1 March' | screenedOn: '1 March' cannot be used: expected a date such as 2026-03-09.",
                "'clearedOn':'2026-03-09' | cannot be used: expected who cleared it beside the day. Say clearedBy too.",
                "'clearedBy':'Dr. B.' | clearedBy: 'Dr. B.' cannot be used: expected the day of it beside who cleared it. Say clearedOn too.",
                "'spotter':true | spotter: 'spotter' cannot be used: expected a field such as since, spotting, stoppedForPain, screeningYes, screeningNo, screenedOn. Look at its spelling.",
                "'weight':'80kg' | weight: 'weight' cannot be used: expected a field such as work. Look at its spelling.",
            })
    void whatCannotBeReadIsAnInputError(String field, String message) {
        assertThatThrownBy(() -> read(BENCH + "," + field))
                .isExactlyInstanceOf(InputException.class)
                .satisfies(trouble -> assertThat(said(trouble)).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'work':'100kg x5' | exercise: nothing is there: expected the name of an exercise, such as bench press.",
                "'exercise':'','work':'100kg x5' | exercise: nothing is there: expected the name of an exercise",
                "'exercise':'bnech press','work':'100kg x5' | exercise: 'bnech press' cannot be used: expected an exercise of the catalogue. Did you mean 'Bench press'",
                "'exercise':'bench press' | work: nothing is there: expected today's sets of the lift, such as 100kg x5 x5 x5 x4.",
                "'exercise':'bench press','work':'100 x5' | work: '100 x5' cannot be used: expected a weight with its unit first",
                "'exercise':'bench press','work':'bw x5' | work: 'bw x5' cannot be used: expected a weight with its unit, such as 100kg x5. This exercise moves no bodyweight",
                "'exercise':'pull-up','work':'x8 x8' | bodyweight: nothing is there: expected your bodyweight, such as 80kg. The lift Pull-up moves 100 % of it.",
                "'exercise':'pull-up','work':'-90kg x8','bodyweight':'80kg' | work: 'bw-90kg x8' cannot be used: expected a load above zero.",
            })
    void exerciseAndWorkMustBeThereAndFit(String fields, String message) {
        assertThatThrownBy(() -> read(fields))
                .isExactlyInstanceOf(InputException.class)
                .satisfies(trouble -> assertThat(said(trouble)).contains(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'exercise':'bench press','work':'100kg x5','1rm':'95kg' | 1rm",
                "'exercise':'bench press','work':'100kg x5','1rm':'220lb' | 1rm",
                "'exercise':'bench press','work':'100kg x5','override':'R05' | override",
                "'exercise':'bench press','work':'100kg x5','override':'R99' | override",
                "'exercise':'bench press','work':'100kg x5','loaded':'20 20 3.3' | loaded",
                "'exercise':'bench press','work':'100kg x5','gym':'home-kg','loaded':'20 20 20' | loaded",
                "'exercise':'lat pulldown','work':'60kg x5','loaded':'20' | loaded",
                "'exercise':'leg press','work':'200kg x5','gym':'home-kg' | gym",
                "'exercise':'pull-up','work':'+20kg x5','bodyweight':'80kg','1rm':'+10kg' | 1rm",
            })
    void whatIsWellSaidButCannotBeDoneIsRefused(String fields, String entry) {
        assertThat(Doors.ask("{'ask':'plan'," + fields + "}", "error", "kind")).isEqualTo("refused");
        assertThat(Doors.ask("{'ask':'plan'," + fields + "}", "error", "at")).isEqualTo(entry);
    }

    @Test
    void workInPoundsIsDoneInAGymWithPounds() {
        PlanAsk ask = read("'exercise':'squat','work':'315lb x5 x5'");

        assertThat(ask.gym()).isEqualTo("commercial-lb");
        assertThat(ask.request().equipment().unit()).isEqualTo(WeightUnit.POUND);
        assertThat(read("'exercise':'squat','work':'140kg x5','gym':'commercial-lb'")
                        .request()
                        .equipment()
                        .unit())
                .isEqualTo(WeightUnit.POUND);
    }

    @Test
    void onePoundBelowIsBelowAndEqualIsNot() {
        assertThat(read("'exercise':'squat','work':'100kg x1','1rm':'100kg'")
                        .request()
                        .oneRepMax())
                .contains(Weight.kilograms(100));
        assertThat(Doors.ask("{'ask':'plan','exercise':'squat','work':'100kg x1','1rm':'220.462lb'}", "error", "kind"))
                .isEqualTo("refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+40kg | 120 kg | ''",
                "bw+40kg | 120 kg | ''",
                "BW + 40 kg | 120 kg | ''",
                "120kg | 120 kg | as all that is moved",
                "100kg | 100 kg | as all that is moved",
                "40kg | 120 kg | as added to bodyweight",
            })
    void theMaximumOfABodyweightLiftIsTotalOrAdded(String said, String total, String note) {
        PlanAsk ask = read("'exercise':'pull-up','work':'+20kg x5','bodyweight':'80kg','1rm':'" + said + "'");

        assertThat(ask.request().oneRepMax().get()).hasToString(total);
        assertThat(ask.notes()).hasSize(note.isEmpty() ? 0 : 1);
        assertThat(ask.notes().toString()).contains(note);
        assertThat(ask.body().get().value()).isEqualTo(Weight.kilograms(80));
    }

    @Test
    void aGymMayBeWrittenInTheRequest() {
        PlanAsk ask = read(BENCH + ",'gymText':'unit kg\\nbar 15kg\\nplates 20x4 10x2 5x2 2.5x2'");

        assertThat(ask.gym()).isEmpty();
        assertThat(ask.request().equipment().lightest()).isEqualTo(Weight.kilograms(15));
        assertThatThrownBy(() -> read(BENCH + ",'gymText':'unit kg\\nbar heavy'"))
                .hasMessageStartingWith("gymText, line 2, column ");
    }
}
