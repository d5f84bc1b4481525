package org.nijugo.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nijugo.interchange.csv.Source;
import org.nijugo.text.InputException;

class HostileFilesTest {
    private static final String STRONG = """
            Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,Notes
            2025-01-02 07:00:00,Legs,Squat (Barbell),1,100,5,
            """;

    private static void refused(byte[] file, String... words) {
        Log log = new Log();
        assertThatThrownBy(() -> new Importer(Log.CATALOGUE).read(Source.of(file), ImportOptions.none(), log))
                .isInstanceOf(InputException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).contains(words));
    }

    private static void refused(String file, String... words) {
        refused(file.getBytes(StandardCharsets.UTF_8), words);
    }

    @Test
    void anEmptyFileIsSaidToBeOne() {
        refused("", "empty");
        refused("\ufeff", "empty");
        refused(" \n\n", "empty");
        refused("Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,Notes\n", "no sets");
        refused("[]", "none");
    }

    @Test
    void aQuoteThatNeverClosesIsShownWhereItOpens() {
        refused(STRONG + "2025-01-02 07:00:00,Legs,\"Squat (Bar", "line 3, column 26", "\"Squat (Bar", "closed again");
    }

    @Test
    void textBehindAQuoteIsShown() {
        refused(STRONG + "2025-01-02 07:00:00,Legs,\"Squat\"x,1,100,5,\n", "line 3, column 33", "\"x\"");
    }

    @Test
    void aQuoteInsideAPlainFieldIsNothingSpecial() {
        Log log = new Log();
        log.read(STRONG + "2025-01-02 07:00:00,Legs,Row 5\" rope,1,100,5,\n");
        assertThat(log.setLines()).contains("Row 5\" rope: 100 kg x5");
    }

    @Test
    void aFileThatWasCutOffInsideARowIsRefused() {
        refused(STRONG + "2025-01-02 07:00:00,Legs,Squ", "line 3", "cut off");
    }

    @Test
    void aShortRowInTheMiddleIsNamed() {
        ImportReport report = new Log().read(STRONG + "2025-01-02 07:00:00,Legs\n" + STRONG.split("\n", -1)[1] + "\n");
        assertThat(Log.notes(report.unclear())).containsExactly("3: it has 2 fields, the header has 7");
        assertThat(report.added()).isEqualTo(2);
    }

    @Test
    void twoFilesInOneAreToldApart() {
        refused(STRONG + STRONG, "line 3", "another");
        refused(
                STRONG + "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE\n",
                "line 3",
                "another");
        refused(STRONG + "title,start_time,end_time,exercise_title,set_type,weight_kg,reps\n", "line 3", "another");
    }

    @Test
    void bytesThatAreNoTextAreShownByTheirPlace() {
        byte[] latin = (STRONG + "2025-01-02 07:00:00,Legs,Rücken,1,100,5,\n").getBytes(StandardCharsets.ISO_8859_1);
        refused(latin, "line 3, column 27", "UTF-8");
        refused(STRONG + "2025-01-02\0", "line 3", "zero bytes");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "line 1");
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "line 1");
    }

    @Test
    void linesAreCountedWhateverEndsThem() {
        String odd =
                STRONG + "2025-01-02 07:00:00,Legs,\"two\nlines\",1,100,5,\n2025-01-02 07:00:00,Legs,Squat,1,much,5,\n";
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            ImportReport report = new Log().read(odd.replace("\n", end));
            assertThat(report.unclear().get(report.unclear().size() - 1).line()).isEqualTo(5);
        }
    }

    @Test
    void excelsUnicodeTextIsRead() {
        byte[] wide = ("\ufeff" + STRONG.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE);
        Log log = new Log();
        new Importer(Log.CATALOGUE).read(Source.of(wide), ImportOptions.none(), log);
        assertThat(log.setLines()).containsExactly("Squat (Barbell): 100 kg x5");
    }

    @Test
    void aLineOfTenMegabytesIsRefusedAndNotHeld() {
        refused(STRONG + "2025-01-02 07:00:00,Legs," + "x".repeat(10_000_000) + ",1,100,5,\n", "line 3", "characters");
        refused(STRONG + "2025-01-02 07:00:00,Legs,\"" + "x\n".repeat(5_000_000) + "\",1,100,5,\n", "line 3");
        refused("x".repeat(10_000_000), "line 1");
        refused("[{\"date\":\"" + "x".repeat(10_000_000) + "\",\"exercises\":[]}]", "line 1");
    }

    @Test
    void anUnknownTableSaysWhatItsHeaderIs() {
        refused("a,b,c\n1,2,3\n", "\"a, b, c\"", "--map");
        refused("hello world", "hello world");
        refused("{\"a\":1}", "\"a\"");
        refused("{\"date\":\"2026-01-01\",\"exercises\":[{\"exercise\":", "line 1, column");
        refused("[[[[", "line 1");
        refused("[".repeat(100_000), "line 1");
    }

    @Test
    void aNewerHistoryIsNotHalfUnderstood() {
        refused("{\"nijugo\":\"history\",\"version\":2,\"sessions\":[{}]}", "\"2\"", "version 1");
    }

    @Test
    void formulasDoNotReachASpreadsheet() {
        Log log = new Log();
        log.read(STRONG + "2025-01-02 07:00:00,\"=HYPERLINK(\"\"http://x\"\")\",+Squat,1,100,5,@note\n");
        String csv = Log.written(log.sessions(), org.nijugo.interchange.write.HistoryFormat.STRONG);
        assertThat(csv)
                .contains(",\"'=HYPERLINK(\"\"http://x\"\")\",")
                .contains(",'+Squat,")
                .contains(",'@note,");
    }
}
