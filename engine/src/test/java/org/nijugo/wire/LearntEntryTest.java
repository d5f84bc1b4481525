package org.nijugo.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.exercise.Exercises;

/** A lifter whose log says that she gets more reps than most plans the same set. */
class LearntEntryTest {
    private static final String BENCH = "{'ask':'%s','exercise':'bench press','work':'100kg x5@9 x5@9','1rm':'115kg',"
            + "'spotting':'spotter','protocol':'band'%s}";

    private static String answer(String ask, String more) {
        return Answers.to(Exercises.TEXT, "")
                .to(BENCH.formatted(ask, more).replace('\'', '"'))
                .print();
    }

    private static int reps(String plan) {
        String forecast = plan.substring(plan.indexOf("\"totalReps\":") + "\"totalReps\":".length());
        return Integer.parseInt(forecast.substring(0, forecast.indexOf(',')));
    }

    private static String learnt(String profile) {
        return ",'learnt':{'sets':12,'profile':'" + profile
                + "','profileSd':0.06,'fastest':'0.1','slowest':'0.9','depth':1.02,'depthSd':0.11}";
    }

    @Test
    void aPlanFollowsWhatWasLearntAndSaysFromWhat() {
        String slow = answer("plan", learnt("0.95"));
        String fast = answer("plan", learnt("0.05"));
        assertThat(slow).contains("\"rule\":\"R16\"", "Learnt from 12 sets of your log: you tire at 0.95");
        assertThat(answer("plan", "")).doesNotContain("Learnt from");
        assertThat(slow.replace("0.95", "0.05")).isNotEqualTo(fast);
        assertThat(reps(slow) + " " + weight(slow)).isNotEqualTo(reps(fast) + " " + weight(fast));
    }

    private static String weight(String plan) {
        String load = plan.substring(plan.indexOf("\"load\":"));
        return load.substring(0, load.indexOf(','));
    }

    @Test
    void theCutsOfARunningDropAreThoseOfTheLearntProfile() {
        String asked = BENCH.formatted("plan", learnt("0.9"))
                .replace("'band'", "'drop'")
                .replace('\'', '"');
        assertThat(Answers.to(Exercises.TEXT, "").to(asked).print()).contains("Your profile is slow: cuts of about 6%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | learnt.sets",
                "'x' | learnt",
                "{'sets':1,'profile':'2','profileSd':0.1,'depth':1,'depthSd':0.1} | learnt.profile",
                "{'sets':1,'profile':'mixed','profileSd':0,'depth':1,'depthSd':0.1} | learnt.profileSd",
                "{'sets':1,'profile':'mixed','profileSd':0.1,'depth':9,'depthSd':0.1} | learnt.depth",
                "{'sets':1,'profile':'mixed','profileSd':0.1,'depth':1,'depthSd':'NaN'} | learnt.depthSd",
                "{'sets':1,'profile':'mixed','profileSd':0.1,'depth':1,'depthSd':0.1,'a':30} | learnt.a",
            },
            quoteCharacter = '`')
    void whatCannotBeIsNamed(String learnt, String entry) {
        assertThat(answer("plan", ",'learnt':" + learnt)).contains("\"error\"", "\"at\":\"" + entry + "\"");
    }
}
