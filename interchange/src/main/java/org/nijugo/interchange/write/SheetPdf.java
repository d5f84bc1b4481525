package org.nijugo.interchange.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a sheet on A4 pages, in letters that are read from two metres. */
public final class SheetPdf {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 48;
    private static final float BOX = 26;
    private static final float TITLE = 24;
    private static final float HEADING = 16;
    private static final float TEXT = 12;
    private static final float FOOT = 8;
    private static final float NARROWEST = 80;

    private final PDDocument document;
    private final PDFont font;
    private final String foot;
    private PDPageContentStream page;
    private float y;

    private SheetPdf(PDDocument document, PDFont font, String foot) throws IOException {
        this.document = document;
        this.font = font;
        this.foot = foot;
        this.page = newPage();
    }

    /** Writes the sheet as a PDF. */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            if (letters == null) {
                throw new IOException("the letters to print with are missing: " + FONT);
            }
            PDFont font = PDType0Font.load(document, letters);
            SheetPdf pdf = new SheetPdf(document, font, sheet.foot());
            pdf.lines(sheet.title(), TITLE);
            for (Sheet.Part part : sheet.parts()) {
                pdf.part(part);
            }
            pdf.page.close();
            document.getDocumentInformation().setTitle(sheet.title());
            document.save(out);
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage leaf = new PDPage(PDRectangle.A4);
        document.addPage(leaf);
        y = leaf.getMediaBox().getHeight() - MARGIN;
        PDPageContentStream stream = new PDPageContentStream(document, leaf);
        if (!foot.isEmpty()) {
            show(stream, foot, MARGIN, MARGIN / 2, FOOT);
        }
        return stream;
    }

    private static float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    /** Goes on to another page where there is less room than this. */
    private void room(float height) throws IOException {
        if (y - height < MARGIN) {
            page.close();
            page = newPage();
        }
    }

    private void part(Sheet.Part part) throws IOException {
        if (part instanceof Sheet.Heading heading) {
            room(HEADING * 5);
            y -= HEADING;
            lines(heading.text(), HEADING);
        } else if (part instanceof Sheet.Words words) {
            lines(words.text(), TEXT);
        } else if (part instanceof Sheet.Grid grid) {
            grid(grid);
        }
    }

    private void lines(String text, float size) throws IOException {
        for (String line : broken(text, size, width())) {
            room(size * 1.4f);
            y -= size * 1.2f;
            show(page, line, MARGIN, y, size);
            y -= size * 0.2f;
        }
    }

    private void grid(Sheet.Grid grid) throws IOException {
        int most = grid.boxes().isEmpty() ? 0 : Collections.max(grid.boxes());
        float[] widths = widths(grid, width() - most * BOX);
        row(grid.columns(), widths, 0, 0);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + width(), y);
        page.stroke();
        for (int i = 0; i < grid.rows().size(); i++) {
            row(
                    grid.rows().get(i),
                    widths,
                    most,
                    grid.boxes().isEmpty() ? 0 : grid.boxes().get(i));
        }
        y -= TEXT / 2;
    }

    /** As wide as what stands there; where that is too wide, the widest gives way. */
    private float[] widths(Sheet.Grid grid, float room) throws IOException {
        float[] widths = new float[grid.columns().size()];
        float all = 0;
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(grid.columns().get(i), TEXT);
            for (List<String> row : grid.rows()) {
                widths[i] = Math.max(widths[i], width(row.get(i), TEXT));
            }
            widths[i] += TEXT;
            all += widths[i];
            widest = widths[i] > widths[widest] ? i : widest;
        }
        if (all > room) {
            widths[widest] = Math.max(NARROWEST, widths[widest] - (all - room));
        }
        return widths;
    }

    private void row(List<String> cells, float[] widths, int room, int boxes) throws IOException {
        List<List<String>> broken = new ArrayList<>();
        int tallest = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = broken(cells.get(i), TEXT, widths[i] - TEXT / 2);
            broken.add(lines);
            tallest = Math.max(tallest, lines.size());
        }
        float height = Math.max(tallest * TEXT * 1.3f + TEXT / 2, boxes > 0 ? BOX - 2 : 0);
        this.room(height);
        float x = MARGIN;
        for (int i = 0; i < broken.size(); i++) {
            float line = y - TEXT * 1.2f;
            for (String text : broken.get(i)) {
                show(page, text, x, line, TEXT);
                line -= TEXT * 1.3f;
            }
            x += widths[i];
        }
        for (int i = 0; i < boxes; i++) {
            page.addRect(MARGIN + width() - (room - i) * BOX, y - BOX + 5, BOX - 5, BOX - 7);
            page.stroke();
        }
        y -= height;
    }

    private List<String> broken(String text, float size, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String longer = line.length() == 0 ? word : line + " " + word;
                if (line.length() > 0 && width(longer, size) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(shown(text)) / 1000 * size;
    }

    private void show(PDPageContentStream stream, String text, float x, float at, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, at);
        stream.showText(shown(text));
        stream.endText();
    }

    /** Letters that the font lacks become a question mark: a sheet with a gap is of more use than none. */
    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(letter -> shown.appendCodePoint(canShow(letter) ? letter : '?'));
        return shown.toString();
    }

    private boolean canShow(int letter) {
        if (letter < ' ') {
            return false;
        }
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
