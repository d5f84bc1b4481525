package org.nijugo.interchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.nijugo.text.InputException;

/**
 * Decodes a file strictly: UTF-8, or UTF-16 where its byte-order mark says so. The mark is passed over. What is no text is
 * refused with its line and column, and everything before it has been handed out by then.
 */
public final class TextReader extends Reader {
    private static final int PIECE = 1 << 15;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).limit(0);
    private boolean ended;
    private boolean damaged;
    private long line = 1;
    private long column = 1;
    private long quotes;
    private char last = ' ';
    private boolean any;

    /** The text of these bytes; the stream is closed with the reader. */
    public TextReader(InputStream in) throws IOException {
        this.in = in;
        fill();
        decoder = charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Charset charset() {
        int first = bytes.remaining() > 0 ? bytes.get(0) & 0xff : 0;
        int second = bytes.remaining() > 1 ? bytes.get(1) & 0xff : 0;
        int third = bytes.remaining() > 2 ? bytes.get(2) & 0xff : 0;
        if (first == 0xef && second == 0xbb && third == 0xbf) {
            bytes.position(bytes.position() + 3);
        } else if (first == 0xff && second == 0xfe) {
            bytes.position(bytes.position() + 2);
            return StandardCharsets.UTF_16LE;
        } else if (first == 0xfe && second == 0xff) {
            bytes.position(bytes.position() + 2);
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Reads on until there is something, or nothing more. */
    private void fill() throws IOException {
        bytes.compact();
        while (bytes.hasRemaining()) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) {
                ended = true;
                break;
            }
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (damaged) {
            throw notText();
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (out.position() == 0) {
            CoderResult result = decoder.decode(bytes, out, ended);
            damaged = result.isError();
            if (damaged && out.position() == 0) {
                throw notText();
            }
            if (out.position() == 0 && result.isUnderflow()) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        count(target, offset, out.position());
        return out.position();
    }

    private void count(char[] target, int offset, int read) {
        for (int i = offset; i < offset + read; i++) {
            char c = target[i];
            if (c == '\n' || c == '\r') {
                line += c == '\n' && last == '\r' ? 0 : 1;
                column = 1;
            } else {
                column++;
            }
            if (c == '\0') {
                throw new InputException("", "a text; this file has zero bytes in it", "Export the log once more.")
                        .about("line " + line + ", column " + (column - 1));
            }
            quotes += c == '"' ? 1 : 0;
            last = c;
            any = true;
        }
    }

    private InputException notText() {
        return new InputException(
                        "",
                        "a text in UTF-8",
                        "Save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\"), or export the log once more.")
                .about("line " + line + ", column " + column);
    }

    /** Whether an odd number of double quotes was read. */
    boolean hasOddQuotes() {
        return quotes % 2 != 0;
    }

    /** Whether what was read ends with a line's end. */
    boolean endsWithLine() {
        return last == '\n' || last == '\r';
    }

    /** Whether nothing was in the file, a byte-order mark apart. */
    boolean isEmpty() {
        return !any;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
