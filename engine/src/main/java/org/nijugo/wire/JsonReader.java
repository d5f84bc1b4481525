package org.nijugo.wire;

import java.util.ArrayList;
import java.util.List;
import org.nijugo.text.Ascii;
import org.nijugo.text.InputException;

/** Reads one JSON value, strictly and within bounds. */
final class JsonReader {
    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 64;
    private static final int MOST_FIELDS = 256;
    private static final int LONGEST_NUMBER = 40;
    private static final String HEX = "0123456789abcdef";

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Json read() {
        if (text.length() > LONGEST) {
            throw new InputException(text, "JSON of at most " + LONGEST + " characters", "Ask for less at once.");
        }
        if (!text.isEmpty() && text.charAt(0) == '\ufeff') {
            at++;
        }
        Json value = value(0);
        skipSpace();
        if (at < text.length()) {
            throw wrong("the end, since the JSON is complete");
        }
        return value;
    }

    private Json value(int depth) {
        skipSpace();
        if (depth > DEEPEST) {
            throw wrong("at most " + DEEPEST + " levels");
        }
        char next = peek();
        return switch (next) {
            case '{' -> fields(depth);
            case '[' -> items(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Flag(true));
            case 'f' -> word("false", new Json.Flag(false));
            case 'n' -> word("null", new Json.Nothing());
            default -> number();
        };
    }

    private Json fields(int depth) {
        at++;
        FieldsBuilder fields = new FieldsBuilder();
        List<String> names = new ArrayList<>();
        skipSpace();
        if (peek() == '}') {
            at++;
            return fields.done();
        }
        while (true) {
            skipSpace();
            int start = at;
            if (peek() != '"') {
                throw wrong("the name of a field in double quotes");
            }
            String name = string();
            if (names.contains(name) || names.size() == MOST_FIELDS) {
                at = start;
                throw wrong(names.contains(name) ? "every field once" : "at most " + MOST_FIELDS + " fields");
            }
            names.add(name);
            skipSpace();
            expect(':', "a colon behind the name");
            fields.put(name, value(depth + 1));
            skipSpace();
            if (peek() == '}') {
                at++;
                return fields.done();
            }
            expect(',', "a comma or }");
        }
    }

    private Json items(int depth) {
        at++;
        List<Json> items = new ArrayList<>();
        skipSpace();
        if (peek() == ']') {
            at++;
            return new Json.Items(items);
        }
        while (true) {
            items.add(value(depth + 1));
            skipSpace();
            if (peek() == ']') {
                at++;
                return new Json.Items(items);
            }
            expect(',', "a comma or ]");
        }
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw wrong("a JSON value");
        }
        at += word.length();
        return value;
    }

    private Json number() {
        int end = endOfNumber(text, at);
        if (end < 0) {
            throw wrong("a JSON value");
        }
        if (end - at > LONGEST_NUMBER) {
            throw wrong("a number of at most " + LONGEST_NUMBER + " digits");
        }
        Json number = new Json.Decimal(text.substring(at, end));
        at = end;
        return number;
    }

    /** Where the number that begins here ends; −1 when none does. */
    static int endOfNumber(String text, int from) {
        int at = text.startsWith("-", from) ? from + 1 : from;
        int end = text.startsWith("0", at) ? at + 1 : endOfDigits(text, at);
        if (end == at) {
            return -1;
        }
        if (text.startsWith(".", end)) {
            int fraction = endOfDigits(text, end + 1);
            if (fraction == end + 1) {
                return -1;
            }
            end = fraction;
        }
        if (text.startsWith("e", end) || text.startsWith("E", end)) {
            boolean signed = text.startsWith("+", end + 1) || text.startsWith("-", end + 1);
            int digits = end + (signed ? 2 : 1);
            int exponent = endOfDigits(text, digits);
            return exponent == digits ? -1 : exponent;
        }
        return end;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && Ascii.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private String string() {
        at++;
        int plain = at;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain < text.length() && text.charAt(plain) == '"') {
            String whole = text.substring(at, plain);
            at = plain + 1;
            return whole;
        }
        StringBuilder told = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at);
            if (c < 0x20) {
                throw wrong("control characters inside a text written as \\n or \\u000a");
            }
            at++;
            told.append(c == '\\' ? escaped() : c);
        }
        at++;
        return told.toString();
    }

    private static boolean isPlain(char c) {
        return c != '"' && c != '\\' && c >= 0x20;
    }

    private char escaped() {
        char c = peek();
        if (c == 'u') {
            at++;
            return hex();
        }
        int meant = "\"\\/bfnrt".indexOf(c);
        if (meant < 0) {
            throw wrong("one of \" \\ / b f n r t u behind the backslash");
        }
        at++;
        return "\"\\/\b\f\n\r\t".charAt(meant);
    }

    private char hex() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = HEX.indexOf(Ascii.lower(peek()));
            if (digit < 0) {
                throw wrong("four hexadecimal digits behind \\u");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private void expect(char wanted, String expected) {
        if (peek() != wanted) {
            throw wrong(expected);
        }
        at++;
    }

    /** The character here. The text must not end here, since nothing is complete yet. */
    private char peek() {
        if (at >= text.length()) {
            throw wrong("more: the JSON ends too early");
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private InputException wrong(String expected) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int end = Math.min(text.length(), at + 20);
        String found = at < text.length() ? text.substring(at, end) : "";
        return new InputException(found, expected, "").about("JSON, line " + line + ", column " + (at - lineStart + 1));
    }
}
