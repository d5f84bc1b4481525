package org.nijugo.checks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.nijugo.checks.Shipped;
import org.nijugo.exercise.Catalogue;
import org.nijugo.interchange.HistorySink;
import org.nijugo.interchange.ImportOptions;
import org.nijugo.interchange.ImportReport;
import org.nijugo.interchange.Importer;
import org.nijugo.interchange.csv.Source;
import org.nijugo.interchange.history.PastSession;
import org.nijugo.interchange.write.HistoryFormat;
import org.nijugo.interchange.write.HistoryWriter;
import org.nijugo.quantity.WeightUnit;
import org.nijugo.text.InputException;

class OtherLogsFuzzTest {
    private static final Importer IMPORTER = new Importer(Catalogue.parse(Shipped.fewExercises()));

    static Stream<byte[]> known() {
        return Stream.of("""
                        Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes
                        2025-01-02 07:00:00,A,Squat,1,100,5,0,0,
                        2025-01-02 07:00:00,A,Squat,D,90,7,0,0,"x
                        "
                        """, """
                        title,start_time,end_time,exercise_title,set_index,set_type,weight_lbs,reps
                        A,"22 Sep 2026, 06:00",,Squat,0,normal,100,5
                        """, """
                        Date;Exercise;Category;Weight;Weight Unit;Reps
                        03.02.2025;Squat;Legs;82,5;kgs;5
                        """, """
                        Date,Exercise,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG)
                        2025/02/03,Squat,5,60,0,60
                        """, """
                        [{"date":"2026-01-15","exercises":[{"exercise":{"name":"Squat"},
                        "sets":[{"reps":5,"weight":1,"unit":"kg"}]}]}]""", """
                        {"results":[{"id":1,"date":"2026-01-05","exercise":1,"repetitions":"6.00","weight_unit":1,"weight":"80"}]}""", """
                        {"nijugo":"history","version":1,"sessions":[
                        {"id":"00000000-0000-0000-0000-000000000001","start":"2026-01-05","sets":[
                        {"id":"00000000-0000-0000-0000-000000000002","exercise":"Squat","mark":"normal","load":"1 kg","reps":5}]}]}""").map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever the file holds: each of its rows is accounted for, or it is refused with its place; what comes in comes out again. */
    @MethodSource("known")
    @DictionaryEntries({
        "\"",
        ",",
        ";",
        "Date",
        "Rest Timer",
        "D",
        "W",
        "F",
        "dropset",
        "warmup",
        "2025-01-02",
        "1h 43m",
        "[nijugo: drop]",
        "82,5",
        "-20",
        "kg",
        "lbs",
        "null",
        "{",
        "}",
        "[",
        "]",
        "\"weight\":",
        "\"sets\":",
        " AM"
    })
    @FuzzTest(maxDuration = "24h")
    void everyRowIsAccountedFor(byte @NotNull [] file) throws IOException {
        List<PastSession> sessions = new ArrayList<>();
        ImportReport report;
        try {
            report = IMPORTER.read(Source.of(file), ImportOptions.none().withUnit(WeightUnit.KILOGRAM), into(sessions));
        } catch (InputException refused) {
            Hostile.saysWhatItIs(refused, new String(file, StandardCharsets.ISO_8859_1));
            assertThat(refused.entry()).startsWith("line ");
            return;
        }
        assertThat(report.added() + report.skipped().size() + report.unclear().size())
                .isEqualTo(report.rows());
        long sets =
                sessions.stream().mapToLong(session -> session.sets().size()).sum();
        assertThat(report.sets()).isEqualTo(sets);
        for (HistoryFormat format : HistoryFormat.values()) {
            StringWriter out = new StringWriter();
            try (HistoryWriter writer = format.open(out, WeightUnit.KILOGRAM)) {
                for (PastSession session : sessions) {
                    writer.write(session);
                }
            }
            if (sets > 0) {
                ImportReport again =
                        IMPORTER.read(Source.of(out.toString()), ImportOptions.none(), into(new ArrayList<>()));
                assertThat(again.rows()).as(format.word()).isPositive();
            }
        }
    }

    private static HistorySink into(List<PastSession> sessions) {
        return new HistorySink() {
            @Override
            public boolean has(UUID set) {
                return false;
            }

            @Override
            public void take(PastSession session) {
                sessions.add(session);
            }
        };
    }
}
