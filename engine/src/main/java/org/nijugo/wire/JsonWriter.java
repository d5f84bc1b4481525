package org.nijugo.wire;

/** Writes JSON: always the same text for the same value, and always whole characters. */
final class JsonWriter {
    private static final int WIDTH = 100;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final String comma;
    private final String colon;

    private JsonWriter(String comma, String colon) {
        this.comma = comma;
        this.colon = colon;
    }

    static String compact(Json value) {
        return written(value, ",", ":");
    }

    static String pretty(Json value) {
        JsonWriter writer = new JsonWriter(", ", ": ");
        writer.broken(value, "", 0);
        return writer.out.toString();
    }

    private static String written(Json value, String comma, String colon) {
        JsonWriter writer = new JsonWriter(comma, colon);
        writer.write(value);
        return writer.out.toString();
    }

    private void write(Json value) {
        if (value instanceof Json.Text text) {
            quote(text.value());
        } else if (value instanceof Json.Decimal number) {
            out.append(number.digits());
        } else if (value instanceof Json.Flag flag) {
            out.append(flag.value());
        } else if (value instanceof Json.Items items) {
            String before = "";
            out.append('[');
            for (Json item : items.items()) {
                out.append(before);
                write(item);
                before = comma;
            }
            out.append(']');
        } else if (value instanceof Json.Fields fields) {
            String before = "";
            out.append('{');
            for (Json.Field field : fields.fields()) {
                out.append(before);
                quote(field.name());
                out.append(colon);
                write(field.value());
                before = comma;
            }
            out.append('}');
        } else {
            out.append("null");
        }
    }

    /** On one line where there is room behind what stands on it already, else one entry a line. */
    private void broken(Json value, String indent, int taken) {
        String line = written(value, comma, colon);
        if (indent.length() + taken + line.length() <= WIDTH) {
            out.append(line);
        } else if (value instanceof Json.Items items) {
            String inner = indent + "  ";
            String before = "[\n";
            for (Json item : items.items()) {
                out.append(before).append(inner);
                broken(item, inner, 0);
                before = ",\n";
            }
            out.append('\n').append(indent).append(']');
        } else if (value instanceof Json.Fields fields) {
            String inner = indent + "  ";
            String before = "{\n";
            for (Json.Field field : fields.fields()) {
                out.append(before).append(inner);
                quote(field.name());
                out.append(colon);
                broken(field.value(), inner, field.name().length() + 4);
                before = ",\n";
            }
            out.append('\n').append(indent).append('}');
        } else {
            out.append(line);
        }
    }

    private void quote(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < 0x20 || isHalf(text, i)) {
                out.append(text, from, i);
                escape(c);
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    /** Whether half a character stands here without its other half, which could not leave as UTF-8. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (c < 0xd800 || c > 0xdfff) {
            return false;
        }
        if (c <= 0xdbff) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            return next < 0xdc00 || next > 0xdfff;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return before < 0xd800 || before > 0xdbff;
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 15));
                }
            }
        }
    }
}
