package org.nijugo.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nijugo.interchange.read.ImportMap;
import org.nijugo.text.InputException;

class OtherLogsImportTest {
    @Test
    void fitNotesOnAndroid() {
        Log log = new Log();
        ImportReport report = log.read("""
                Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment
                2026-08-04,Lat Pulldown,Back,35.0,kgs,10,,,,""
                2026-08-04,Lat Pulldown,Back,77.16,lbs,8,,,,"slow"
                2026-08-05,Cycling,Cardio,,,,12.0,km,0:35:30,""
                """);
        assertThat(report.format()).isEqualTo("fitnotes");
        assertThat(log.lines())
                .containsExactly(
                        "2026-08-04",
                        "  Lat Pulldown: 35 kg x10",
                        "  Lat Pulldown: 77.16 lb x8 # slow",
                        "2026-08-05",
                        "  Cycling: 2130s 12 km");
        assertThat(report.unread()).containsExactly("Category");
    }

    @Test
    void fitNotesOnAPhoneOfAppleSaysBothUnits() {
        Log log = new Log();
        ImportReport report = log.read("""
                Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind
                2026-08-04,Squat,Legs,100,220.46,5,,,,,
                2026-08-04,Squat,Legs,102.06,225,5,,,,,
                2026-08-04,Squat,Legs,60,60,5,,,,,
                2026-08-04,Squat,Legs,60,,5,,,,,Warmup
                """);
        assertThat(log.setLines()).containsExactly("Squat: 100 kg x5", "Squat: 225 lb x5", "Squat: 60 kg x5 warm-up");
        assertThat(Log.notes(report.unclear()))
                .containsExactly("4: it says 60 kg and 60 lb, which is not the same weight");
    }

    @Test
    void strongLiftsHasARowForAnExercise() {
        Log log = new Log();
        ImportReport report = log.read("\ufeff" + """
                Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG),Set 3 (Reps),Set 3 (KG)
                2025/02/03,12,Workout A,SL 5×5,80.5,Squat,3×5,,5×60,70,15,900,1800,0.75,18:05,18:50,deep,5,60,0,62.5,4,62.5
                2025/02/03,12,Workout A,SL 5×5,80.5,Row,3×5,,5×60,70,15,900,1800,0.75,18:05,18:50,,5,40,5,40,0,40
                2025/02/03,12,Workout A,SL 5×5,80.5,Press,3×5,,5×60,70,15,900,1800,0.75,18:05,18:50,,0,30,,,,
                """);
        assertThat(report.format()).isEqualTo("stronglifts");
        assertThat(log.lines())
                .containsExactly(
                        "2025-02-03T18:05 Workout A (2700 s)",
                        "  Squat: 60 kg x5 # deep",
                        "  Squat: 62.5 kg x0 failure",
                        "  Squat: 62.5 kg x4",
                        "  Row: 40 kg x5",
                        "  Row: 40 kg x5");
        assertThat(log.sessions().get(0).bodyweight()).hasToString("Optional[80.5 kg]");
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.sets()).isEqualTo(5);
        assertThat(Log.notes(report.skipped())).containsExactly("4: no set of it was done");
    }

    @Test
    void strongLiftsInPounds() {
        Log log = new Log();
        log.read("""
                Date (yyyy/mm/dd),Workout,Workout Name,Body Weight (KG),Exercise,Duration (hours),Start Time (h:mm),Notes,Set 1 (Reps),Set 1 (LB)
                2025/02/03,12,A,80,Squat,1:10,6:05,,5,135
                """);
        assertThat(log.lines()).containsExactly("2025-02-03T06:05 A (4200 s)", "  Squat: 135 lb x5");
    }

    @Test
    void liftosaurHasATimeForEachSet() {
        Log log = new Log();
        ImportReport report = log.read("""
                Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes
                2026-03-01T10:00:00.000Z,5/3/1,Squat Day,Squat,1,5,5,0,,,0,95,lb,95,lb,0,2026-03-01T10:03:00.000Z,Quads,Glutes,
                2026-03-01T10:00:00.000Z,5/3/1,Squat Day,Squat,0,5,7,1,,8.5,0,185,lb,185,lb,0,2026-03-01T10:09:30.000Z,Quads,Glutes,strong
                2026-03-01T10:00:00.000Z,5/3/1,Squat Day,Squat,0,5,,0,,,0,185,lb,,,0,,Quads,Glutes,
                """);
        assertThat(report.format()).isEqualTo("liftosaur");
        assertThat(log.lines())
                .containsExactly(
                        "2026-03-01T10:00Z Squat Day",
                        "  Squat: 95 lb x5 at 2026-03-01T10:03:00Z warm-up",
                        "  Squat: 185 lb x7 @8.5 at 2026-03-01T10:09:30Z # strong");
        assertThat(Log.notes(report.skipped())).containsExactly("4: planned and not done: no completed reps");
    }

    @Test
    void aTimeOfASetThatCannotBeReadIsARemark() {
        Log log = new Log();
        log.read("""
                Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes
                2026-03-01T10:00:00Z,,,Squat,0,5,5,0,,,0,95,lb,95,lb,0,1772359380000,,,
                2026-03-01T10:00:00Z,,,Squat,0,5,5,0,,7.3,0,95,lb,95,lb,0,just now,,,
                """);
        assertThat(log.setLines())
                .containsExactly(
                        "Squat: 95 lb x5 at 2026-03-01T10:03:00Z", "Squat: 95 lb x5 # RPE 7.3 · done at just now");
    }

    @Test
    void wgerNamesExercisesByNumberAndItsDecimalsAreTexts() {
        Log log = new Log();
        ImportReport report = log.read(
                """
                {"count": 5, "next": null, "results": [
                 {"id":"a","date":"2026-01-05","session":"s1","exercise":192,"repetitions_unit":1,"repetitions":"6.00","weight_unit":1,"weight":"80.00","rir":"1.0","next_log":"b"},
                 {"id":"b","date":"2026-01-05","session":"s1","exercise":192,"repetitions_unit":1,"repetitions":"7.00","weight_unit":1,"weight":"70.00","rir":null,"next_log":null},
                 {"id":"c","date":"2026-01-06","session":"s2","exercise":73,"repetitions_unit":1,"repetitions":5,"weight_unit":2,"weight":45,"next_log":null},
                 {"id":"d","date":"2026-01-06","session":"s2","exercise":73,"repetitions_unit":1,"repetitions":5,"weight_unit":3,"weight":2},
                 {"id":"e","date":"2026-01-06","session":"s2","exercise":11,"repetitions_unit":3,"repetitions":"40.00","weight_unit":1,"weight":null}
                ]}
                """,
                ImportOptions.none()
                        .withMap(ImportMap.parse("nijugo map 1\nexercise \"wger exercise 192\" is bench press")));
        assertThat(report.format()).isEqualTo("wger");
        assertThat(log.lines())
                .containsExactly(
                        "2026-01-05",
                        "  wger exercise 192: drop 80 kg x6 @9 > 70 kg x7",
                        "2026-01-06",
                        "  wger exercise 73: 45 lb x5",
                        "  wger exercise 11: 40s");
        assertThat(log.sets().get(0).lift().known()).contains("bench-press");
        assertThat(report.ownExercises()).containsOnlyKeys("wger exercise 73", "wger exercise 11");
        assertThat(Log.notes(report.unclear())).containsExactly("5: weight unit 3 is neither 1 (kg) nor 2 (lb)");
    }

    @Test
    void openweightOneLogOrOneALine() {
        String one =
                "{\"date\":\"2026-01-15T09:00:00+01:00\",\"name\":\"Push\",\"durationSeconds\":3600,\"exercises\":["
                        + "{\"exercise\":{\"name\":\"Squat\"},\"sets\":[{\"reps\":5,\"weight\":100,\"unit\":\"kg\",\"rir\":2},"
                        + "{\"reps\":8,\"weight\":80,\"unit\":\"kg\",\"type\":\"dropset\"},{\"reps\":5,\"weight\":100}]}]}";
        Log log = new Log();
        ImportReport report = log.read(one + "\n" + one.replace("01-15", "01-17"));
        assertThat(report.format()).isEqualTo("openweight");
        assertThat(log.lines())
                .containsExactly(
                        "2026-01-15T09:00+01:00 Push (3600 s)",
                        "  Squat: drop 100 kg x5 @8 > 80 kg x8",
                        "2026-01-17T09:00+01:00 Push (3600 s)",
                        "  Squat: drop 100 kg x5 @8 > 80 kg x8");
        assertThat(report.unclear().size()).isEqualTo(2);
    }

    @Test
    void anyTableWithAMapOfItsColumns() {
        Log log = new Log();
        ImportReport report = log.read("""
                Tag;Wann;Was;Last;Wdh;Bemerkung;Art
                03.02.2025;18:30;Bankdrücken;82,5;6;"gut; sehr";
                03.02.2025;18:30;Bankdrücken;70;8;;Dropsatz
                """, ImportOptions.none().withMap(ImportMap.parse("""
                                nijugo map 1
                                # meine Tabelle
                                date = Tag
                                time = Wann
                                exercise = Was
                                weight = Last
                                reps = Wdh
                                note = Bemerkung
                                mark = Art
                                weight unit is kg
                                exercise "Bankdrücken" is bench press
                                """)));
        assertThat(report.format()).isEqualTo("csv");
        assertThat(log.lines())
                .containsExactly("2025-02-03T18:30", "  Bankdrücken: drop 82.5 kg x6 # gut; sehr > 70 kg x8");
        assertThat(log.sets().get(0).lift().known()).contains("bench-press");
    }

    @Test
    void anHourThatNoClockShowsIsAskedAbout() {
        Log log = new Log();
        ImportReport report = log.read(
                "Tag,Uhr,Was,kg,Wdh\n2026-01-02,25:30,Squat,100,5\n2026-01-02,18:30,Squat,100,5\n",
                ImportOptions.none()
                        .withMap(ImportMap.parse(
                                "nijugo map 1\ndate = Tag\ntime = Uhr\nexercise = Was\nweight kg = kg\nreps = Wdh\n")));
        assertThat(Log.notes(report.unclear())).containsExactly("2: the clock never shows 25:30");
        assertThat(log.setLines()).containsExactly("Squat: 100 kg x5");
    }

    @Test
    void aMapThatCannotBeReadSaysWhere() {
        assertThatThrownBy(() -> ImportMap.parse("nijugo map 1\ndate = Tag\nwhat = Was"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("map, line 3, column 1")
                .hasMessageContaining("\"what\"");
        assertThatThrownBy(() -> ImportMap.parse("date = Tag")).hasMessageContaining("nijugo map 1");
        assertThatThrownBy(() -> new Log()
                        .read(
                                "a,b\n1,2\n",
                                ImportOptions.none().withMap(ImportMap.parse("nijugo map 1\ndate = Tag\n"))))
                .hasMessageContaining("\"Tag\"");
    }
}
