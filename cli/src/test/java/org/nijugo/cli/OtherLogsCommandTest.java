package org.nijugo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherLogsCommandTest {
    private static final String STRONG = """
            Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Seconds
            2026-03-09 18:04:30,Push,Bench Press (Barbell),1,100.0,6,0
            2026-03-09 18:04:30,Push,Bench Press (Barbell),D,90.0,7,0
            2026-03-09 18:04:30,Push,Bench Press (Barbell),Rest Timer,0,0,90
            2026-03-09 18:04:30,Push,Zorbing,1,0,0,60
            """;

    private final Typed.Desk desk;
    private final Path home;

    OtherLogsCommandTest(@TempDir Path home) {
        this.desk = new Typed.Desk(home);
        this.home = home;
    }

    private String file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void aDryRunSaysOfEveryRowWhatWouldBecomeOfIt() throws IOException {
        Typed typed = desk.type("import", file("s.csv", STRONG), "--dry-run", "--unit", "kg", "--json");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).isEqualTo("""
                        {"version":1,"format":"strong","rows":4,"added":3,"skipped":[{"line":4,"why":"a rest timer and no set"}],"unclear":[],"sessions":1,"sets":2,"finishingSets":1,"ownExercises":[{"name":"Zorbing","rows":1}],"unreadColumns":[]}
                        """);
    }

    @Test
    void unclearRowsAreAnAnswerAndTheUnitIsAskedFor() throws IOException {
        Typed typed = desk.type("import", file("s.csv", STRONG), "--dry-run");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .startsWith("Strong: 4 rows. 1 would be added: 1 session, 1 set, of these 0 finishing sets.")
                .contains("Unclear\n", "(line 2, 3)", "--unit kg or --unit lb", "Zorbing");
        assertThat(typed.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void whatCannotBeReadEndsWithOne() throws IOException {
        assertThat(desk.type("import", file("empty.csv", ""), "--dry-run").exit())
                .isEqualTo(1);
        Typed broken = desk.type("import", file("b.csv", STRONG + "2026-03-09,\"Push"), "--dry-run");
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.err()).contains("line 6, column 12").hasLineCount(1);
        assertThat(desk.type("import", home.resolve("none.csv").toString(), "--dry-run")
                        .err())
                .contains("There is no file");
        assertThat(desk.type("import", home.toString(), "--dry-run").exit()).isEqualTo(1);
    }

    @Test
    void whatCannotBeTypedEndsWithTwo() throws IOException {
        String strong = file("s.csv", STRONG);
        assertThat(desk.type("import").exit()).isEqualTo(2);
        assertThat(desk.type("import", strong, "--dry-run", "--unit", "stone").err())
                .contains("expected kg or lb");
        assertThat(desk.type("export", "--format", "doc").exit()).isEqualTo(2);
        assertThat(desk.type("export").exit()).isEqualTo(1);
        Typed map = desk.type("import", strong, "--dry-run", "--map", file("m.map", "nijugo map 1\nwhat = x\n"));
        assertThat(map.exit()).isEqualTo(2);
        assertThat(map.err()).contains("line 2, column 1");
    }

    @Test
    void oneLogBecomesAnotherAndComesBack() throws IOException {
        String strong = file("s.csv", STRONG);
        String hevy = home.resolve("h.csv").toString();
        assertThat(desk.type("export", "--format", "hevy", "--from", strong, "--unit", "kg", hevy)
                        .exit())
                .isZero();
        Typed json = desk.type("export", "--format", "json", "--from", hevy);
        assertThat(json.exit()).isZero();
        assertThat(json.out()).contains("\"protocol\":\"drop\"").contains("\"load\":\"90 kg\"");
        assertThat(desk.type("export", "--format", "json", "--from", strong).err())
                .contains("unclear", "line 2");
    }

    @Test
    void aRoutineIsPrintedAndPutIntoACalendar() throws IOException {
        String routine =
                file("r.txt", "Day Push\nBench press 4x5 @ 100kg + drop 25\nDay Pull\nBarbell row 3x8 @ 80kg\n");
        String wall = home.resolve("wall.pdf").toString();
        assertThat(desk.type("export", "--format", "pdf", "--routine", routine, wall)
                        .exit())
                .isZero();
        try (PDDocument document = Loader.loadPDF(Path.of(wall).toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Push", "Bench press 4×5 100kg", "running drop 25");
        }
        Typed dates = desk.type(
                "export",
                "--format",
                "ical",
                "--routine",
                routine,
                "--start",
                "2026-12-07",
                "--days",
                "mon,thu",
                "--weeks",
                "2",
                "--time",
                "18:00");
        assertThat(dates.exit()).isZero();
        assertThat(dates.out()).contains("DTSTART:20261207T180000", "DTSTART:20261217T180000", "SUMMARY:Pull");
        assertThat(dates.out().split("BEGIN:VEVENT", -1)).hasSize(5);
        assertThat(desk.type("export", "--format", "ical", "--routine", routine).exit())
                .isEqualTo(2);
    }

    @Test
    void aPlanIsPrinted() throws IOException {
        Typed plan = desk.type(
                "plan",
                "--exercise",
                "bench press",
                "--work",
                "100kg x5 x5 x5 x5",
                "--1rm",
                "115kg",
                "--spotter",
                "--protocol",
                "drop",
                "--json");
        String sheet = home.resolve("set.pdf").toString();
        Typed typed = desk.type("export", "--format", "pdf", "--plan", file("p.json", plan.out()), sheet);
        assertThat(typed.err()).isEmpty();
        try (PDDocument document = Loader.loadPDF(Path.of(sheet).toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("running drop", "100 kg", "R05");
        }
    }
}
