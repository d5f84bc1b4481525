package org.nijugo.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nijugo.quantity.WeightUnit;

class StrongImportTest {
    private static final String CLASSIC = """
            Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
            2024-03-04 18:22:57,"Monday push",1h 43m,"Bench Press (Barbell)",W,20.0,10,0,0,"","felt fine",
            2024-03-04 18:22:57,"Monday push",1h 43m,"Bench Press (Barbell)",1,60.0,8,0,0,"easy","felt fine",7.5
            2024-03-04 18:22:57,"Monday push",1h 43m,"Bench Press (Barbell)",Rest Timer,0,0,0,120.0,"","felt fine",
            2024-03-04 18:22:57,"Monday push",1h 43m,"Bench Press (Barbell)",2,0,0,0,0,"","felt fine",
            2024-03-04 18:22:57,"Monday push",1h 43m,"Plank",1,0,0,0,60,"","felt fine",
            """;

    @Test
    void aFileWithoutUnitsIsAskedAboutAndNotGuessedAt() {
        Log log = new Log();
        ImportReport report = log.read(CLASSIC);
        assertThat(report.format()).isEqualTo("strong");
        assertThat(report.asksForUnit()).isTrue();
        assertThat(Log.notes(report.unclear()))
                .containsExactly(
                        "2: the file does not say kg or lb; say --unit kg or --unit lb",
                        "3: the file does not say kg or lb; say --unit kg or --unit lb");
        assertThat(log.setLines()).containsExactly("Plank: 60s");
        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.added() + report.skipped().size() + report.unclear().size())
                .isEqualTo(5);
    }

    @Test
    void theClassicFileWithItsUnitSaid() {
        Log log = new Log();
        ImportReport report = log.read(CLASSIC, ImportOptions.none().withUnit(WeightUnit.KILOGRAM));
        assertThat(log.lines())
                .containsExactly(
                        "2024-03-04T18:22:57 Monday push (6180 s) # felt fine",
                        "  Bench Press (Barbell): 20 kg x10 warm-up",
                        "  Bench Press (Barbell): 60 kg x8 @7.5 # easy",
                        "  Plank: 60s");
        assertThat(Log.notes(report.skipped()))
                .containsExactly("4: a rest timer and no set", "5: nothing was done in it: every figure is empty or 0");
        assertThat(log.sets().get(0).lift().known()).contains("bench-press");
    }

    /** 82,5 without quotes in a file of commas would be 82 kg for five reps that nobody did. */
    @Test
    void aRowWithMoreThanItsHeaderIsAskedAboutAndNotCutToFit() {
        Log log = new Log();
        ImportReport report = log.read("""
                Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
                2024-03-04 18:22:57,Push,1h,Bench Press (Barbell),1,82,5,5,0,0,,,
                2024-03-04 18:22:57,Push,1h,Bench Press (Barbell),2,80,5,0,0,,,
                """, ImportOptions.none().withUnit(WeightUnit.KILOGRAM));
        assertThat(Log.notes(report.unclear())).containsExactly("2: it has 13 fields, the header has 12");
        assertThat(log.setLines()).containsExactly("Bench Press (Barbell): 80 kg x5");
    }

    @Test
    void aFileOfWhichEachRowEndsWithASeparatorIsReadWhole() {
        Log log = new Log();
        log.read(
                "Date,Exercise,Category,Weight,Weight Unit,Reps\n2026-08-04,Squat,Legs,100,kgs,5,\n2026-08-04,Squat,Legs,90,kgs,5,\n");
        assertThat(log.setLines()).containsExactly("Squat: 100 kg x5", "Squat: 90 kg x5");
    }

    @Test
    void unitColumnsWinOverWhatIsSaid() {
        Log log = new Log();
        log.read("""
                Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,Notes,Workout Notes
                2025-01-02 07:00:00,Legs,50m,Squat (Barbell),1,225,lbs,5,,,,0,,
                2025-01-02 07:00:00,Legs,50m,Running,1,0,lbs,0,,2.5,km,900,,
                """, ImportOptions.none().withUnit(WeightUnit.KILOGRAM));
        assertThat(log.setLines()).containsExactly("Squat (Barbell): 225 lb x5", "Running: 900s 2.5 km");
    }

    @Test
    void androidPartsItsFieldsBySemicolons() {
        Log log = new Log();
        log.read("""
                Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration
                2025-01-02 07:00:00;Pull;Deadlift (Barbell);1;140,5;kg;3;;;;0;;;1h
                2025-01-02 07:00:00;Pull;Deadlift (Barbell);F;140,5;kg;1;10;;;0;;;1h
                """);
        assertThat(log.lines())
                .containsExactly(
                        "2025-01-02T07:00 Pull (3600 s)",
                        "  Deadlift (Barbell): 140.5 kg x3",
                        "  Deadlift (Barbell): 140.5 kg x1 @10 failure");
    }

    @Test
    void versionSixQuotesEverythingAndSaysTheUnitInTheHeader() {
        Log log = new Log();
        ImportReport report = log.read("\ufeff" + """
                "Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"
                "1";"2025-05-05 06:15:00";"Early";"1800";"Lat Pulldown (Cable)";"1";"60.5";"8";"";"";"0";"said ""light""\";""
                "1";"2025-05-05 06:15:00";"Early";"1800";"Lat Pulldown (Cable)";"D";"50";"6";"";"";"0";"";""
                "1";"2025-05-05 06:15:00";"Early";"1800";"Lat Pulldown (Cable)";"D";"40";"11";"";"";"0";"";""
                "1";"2025-05-05 06:15:00";"Early";"1800";"Farmer's carry";"1";"40";"";"";"30";"";"";""
                """);
        assertThat(log.lines())
                .containsExactly(
                        "2025-05-05T06:15 Early (1800 s)",
                        "  Lat Pulldown (Cable): drop 60.5 kg x8 # said \"light\" > 50 kg x6 > 40 kg x11",
                        "  Farmer's carry: 40 kg 30 m");
        assertThat(report.added()).isEqualTo(4);
        assertThat(report.sets()).isEqualTo(2);
        assertThat(report.finishingSets()).isEqualTo(1);
        assertThat(log.sets().get(0).feedsStrength()).isFalse();
        assertThat(log.sets().get(0).totalReps()).isEqualTo(25);
    }

    @Test
    void germanHeadersAndDecimalCommas() {
        Log log = new Log();
        log.read("""
                Datum;Workout-Name;Name der Übung;Reihenfolge festlegen;Gewicht;Wiederh.;RPE;Entfernung;Sekunden;Notizen;Workout-Notizen;Dauer
                2023-11-01 19:00:00;Rücken;Rudern;1;62,5;10;8,5;0;0;;;45m
                """, ImportOptions.none().withUnit(WeightUnit.KILOGRAM));
        assertThat(log.lines()).containsExactly("2023-11-01T19:00 Rücken (2700 s)", "  Rudern: 62.5 kg x10 @8.5");
    }

    @Test
    void aCommaThatMayBeAThousandIsUnclear() {
        Log log = new Log();
        ImportReport report = log.read("""
                Date,Workout Name,Exercise Name,Set Order,Weight (lbs),Reps
                2025-01-02 07:00:00,Legs,Leg Press,1,"1,125",5
                2025-01-02 07:00:00,Legs,Leg Press,Q,100,5
                2025-01-02 07:00:00,Legs,Leg Press,2,heavy,5
                2025-01-02 07:00:00,Legs,Leg Press,2,100,4.5
                2025-02-30 07:00:00,Legs,Leg Press,2,100,4
                """);
        assertThat(Log.notes(report.unclear()))
                .containsExactly(
                        "2: weight \"1,125\" may be a thousand or a fraction",
                        "3: set order \"Q\" is neither a number nor W, D or F",
                        "4: weight \"heavy\" is not a number that can be read",
                        "5: reps \"4.5\" is not a whole number from 0 to 9999",
                        "6: date \"2025-02-30 07:00:00\" is no day of the calendar");
        assertThat(report.added()).isZero();
    }

    @Test
    void theSameFileTwiceAddsNothingAndALongerOneOnlyTheNew() {
        Log log = new Log();
        ImportOptions kilograms = ImportOptions.none().withUnit(WeightUnit.KILOGRAM);
        log.read(CLASSIC, kilograms);
        ImportReport again = log.read(CLASSIC, kilograms);
        assertThat(again.added()).isZero();
        assertThat(again.sets()).isZero();
        assertThat(Log.notes(again.skipped()))
                .contains("2: in your history already")
                .hasSize(5);
        ImportReport longer = log.read(CLASSIC + """
                        2024-03-06 18:00:00,"Wednesday",1h,"Bench Press (Barbell)",1,60.0,8,0,0,"","",
                        2024-03-06 18:00:00,"Wednesday",1h,"Bench Press (Barbell)",2,60.0,8,0,0,"","",
                        """, kilograms);
        assertThat(longer.added()).isEqualTo(2);
        assertThat(log.sets()).hasSize(5);
        assertThat(log.sets().stream().map(set -> set.id()).distinct()).hasSize(5);
    }

    @Test
    void aDropBelongsToTheHeavySetBeforeItAndNotToAWarmUp() {
        Log log = new Log();
        ImportReport report = log.read("""
                Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps
                2025-01-02,Legs,Squat (Barbell),W,60,5
                2025-01-02,Legs,Squat (Barbell),D,50,5
                2025-01-02,Legs,Squat (Barbell),1,100,6
                2025-01-02,Legs,Squat (Barbell),Rest Timer,0,0
                2025-01-02,Legs,Squat (Barbell),D,90,7
                2025-01-02,Legs,Leg Press,D,200,9
                2025-01-02,Legs,Leg Press,F,220,8
                2025-01-02,Legs,Leg Press,D,180,8
                """);
        assertThat(log.setLines())
                .containsExactly(
                        "Squat (Barbell): 60 kg x5 warm-up",
                        "Squat (Barbell): drop 50 kg x5",
                        "Squat (Barbell): drop 100 kg x6 > 90 kg x7",
                        "Leg Press: drop 200 kg x9",
                        "Leg Press: drop 220 kg x8 > 180 kg x8");
        assertThat(report.finishingSets()).isEqualTo(4);
    }

    @Test
    void aHeavyRowThatIsInTheHistoryAloneIsNotCountedTwice() {
        Log log = new Log();
        String header = "Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps\n";
        log.read(header + "2025-01-02,Legs,Squat (Barbell),1,100,6\n");
        ImportReport report =
                log.read(header + "2025-01-02,Legs,Squat (Barbell),1,100,6\n2025-01-02,Legs,Squat (Barbell),D,90,7\n");
        assertThat(report.added()).isZero();
        assertThat(report.unclear().size()).isEqualTo(2);
    }
}
