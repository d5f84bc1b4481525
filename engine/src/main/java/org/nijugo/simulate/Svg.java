package org.nijugo.simulate;

import org.nijugo.quantity.Decimals;

/** A picture written down as SVG. Places and lengths are in tenths of a unit, so that they print alike everywhere. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    Svg(int width, int height, String title, String about, String style) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(Decimals.fixed(width, 1))
                .append(' ')
                .append(Decimals.fixed(height, 1))
                .append("\" role=\"img\" aria-labelledby=\"title about\">\n<title id=\"title\">")
                .append(escaped(title))
                .append("</title>\n<desc id=\"about\">")
                .append(escaped(about))
                .append("</desc>\n<style>\n")
                .append(style)
                .append("</style>\n");
    }

    Svg rectangle(String look, int x, int y, int width, int height) {
        out.append("<rect class=\"").append(look).append('"');
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
        out.append("/>\n");
        return this;
    }

    Svg line(String look, int x1, int y1, int x2, int y2) {
        out.append("<line class=\"").append(look).append('"');
        number("x1", x1);
        number("y1", y1);
        number("x2", x2);
        number("y2", y2);
        out.append("/>\n");
        return this;
    }

    Svg dot(String look, int x, int y, int radius) {
        out.append("<circle class=\"").append(look).append('"');
        number("cx", x);
        number("cy", y);
        number("r", radius);
        out.append("/>\n");
        return this;
    }

    Svg text(String look, int x, int y, String words) {
        out.append("<text class=\"").append(look).append('"');
        number("x", x);
        number("y", y);
        out.append('>').append(escaped(words)).append("</text>\n");
        return this;
    }

    String done() {
        return out + "</svg>\n";
    }

    private void number(String name, int tenths) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(Decimals.fixed(tenths, 1))
                .append('"');
    }

    /** Safe inside text and attributes; what XML cannot hold becomes a space. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c < 0x20 || (c >= 0xd800 && c <= 0xdfff) || c >= 0xfffe ? ' ' : c);
            }
        }
        return safe.toString();
    }
}
