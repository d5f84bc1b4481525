package org.nijugo.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nijugo.text.Ascii;

/** What a coach would look up must stand in the reading of its rule. */
class RuleNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R01 | same exercise; 50 % of its opening load × 5; 75 % × 3; classic or band; stacked afresh",
                "R02 | 4–5 sets of 4–6 reps; within 10 %; median",
                "R03 | 25 consecutive; 40–50 %; 47 %; 58 %; one loadable step; the result is 19; 5 % less; 30 s",
                "R04 | 60 %",
                "R05 | 5–15 %; toward 25; give or take 1; as 0 in reserve; 1.5; fewer than 4; 4–6; 0–1 reps; 15 %; 2 or fewer",
                "R05 | ten seconds; a side; weaker side; 6 cuts; 9 on a machine; 30 % of the maximum",
                "R06 | 5 % for a slow; 10 % for a mixed; 15 % for a fast; larger; smaller",
                "R07 | 2 percentage points smaller; 2 percentage points larger; 25 reps; minimum is enough",
                "R08 | 5 cuts; gentler cut",
                "R09 | 90–100 % (rm 1–4); 60–70 %; at least 10 reps; aiming for 15; 80–90 % (rm 5–8); 50–60 %",
                "R09 | at least 15 reps; aiming for 20; 40–50 %; 20–25; down to 40 %; more than 3 reps; work under 80 %",
                "R10 | 35–45 %; 30 reps; 10–12; 50–60 %",
                "R11 | more than 8; exactly 8",
                "R12 | ranges",
                "R13 | 45 %",
                "R14 | 30 s; 2–3 min; press 12 s; squat 14 s; deadlift 6 s; overhead press 10 s; end of the bar 4 s; 4 s a side",
                "R14 | up to 10 kg 2 s; heavier ones 4 s; stack 10 s; dumbbells 20 s; presses 30 s; deadlift 45 s; 20 kg / 45 lb",
                "R15 | a1/a2; last round",
                "R16 | 3–4 weeks; 8–12; 4–6",
                "R17 | 25-rep record; reps per minute; similar gains, less time, more effort",
                "R18 | 5–15 %; 3 %; 45 for 25+10+10; 225 to 135 lb; 10–15 s; more than 15 %",
                "R19 | coach and athlete; managed; not alternated",
                "R20 | dated statement; 2 reps in reserve; three months; 14 days; at most 15 reps, 2 in reserve; 48 h; 72 h; 24–72 h",
                "R20 | 0 on machines; 1 alone with safeties; 2 alone; under 2 in the deadlift; 12 months"
            })
    void theReadingHasTheNumbers(String id, String wanted) throws IOException {
        String reading = BookOnDisk.read().get(id).reading().toLowerCase(Locale.ROOT);
        for (String figure : Ascii.split(wanted, ';')) {
            assertThat(reading).as(id).contains(figure.strip());
        }
    }
}
