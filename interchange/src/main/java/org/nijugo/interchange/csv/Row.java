package org.nijugo.interchange.csv;

import java.util.Arrays;

/**
 * One row of a table. It is read into again for the next row, and a field that says the same as the row before is the same
 * object.
 */
public final class Row {
    private String[] fields = new String[32];
    private int size;
    private long line;

    void begin(long at) {
        line = at;
        size = 0;
    }

    void add(char[] text, int from, int length) {
        if (size == fields.length) {
            fields = Arrays.copyOf(fields, size * 2);
        }
        String before = fields[size];
        if (before == null || !says(before, text, from, length)) {
            fields[size] = length == 0 ? "" : new String(text, from, length);
        }
        size++;
    }

    private static boolean says(String before, char[] text, int from, int length) {
        if (before.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            if (before.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** The line of the file where it begins, from 1. */
    public long line() {
        return line;
    }

    /** How many fields it has. */
    public int size() {
        return size;
    }

    /** The field, from 0; empty behind the last. */
    public String get(int column) {
        return column >= 0 && column < size ? fields[column] : "";
    }

    /** Whether nothing is in any field. */
    public boolean isBlank() {
        return isBlankFrom(0);
    }

    /** Whether nothing is in this field, from 0, or any behind it. */
    public boolean isBlankFrom(int column) {
        for (int i = column; i < size; i++) {
            if (!fields[i].isBlank()) {
                return false;
            }
        }
        return true;
    }
}
