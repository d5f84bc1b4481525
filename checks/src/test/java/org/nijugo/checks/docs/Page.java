package org.nijugo.checks.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nijugo.checks.Project;

/** A page in Markdown. */
record Page(Path file, String text) {
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6} +(.+?) *$", Pattern.MULTILINE);
    private static final Pattern FENCE =
            Pattern.compile("^```([a-z]*)[^\\n]*\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * A fenced block.
     *
     * @param kind the word behind the fence, such as {@code java}; empty where there is none
     * @param start where its text begins in the page
     */
    record Block(String kind, String text, int start) {}

    static List<Page> all() {
        return Project.files("", ".md").stream()
                .map(file -> new Page(file, Project.read(file).replace("\r\n", "\n")))
                .toList();
    }

    String name() {
        return Project.name(file);
    }

    List<String> links() {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(FENCE.matcher(text).replaceAll(""));
        while (link.find()) {
            links.add(link.group(1));
        }
        return links;
    }

    /** The names under which its headings can be linked to, as GitHub makes them. */
    List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        Matcher heading = HEADING.matcher(FENCE.matcher(text).replaceAll(""));
        while (heading.find()) {
            String words = heading.group(1).toLowerCase(Locale.ROOT);
            anchors.add(words.replaceAll("[^\\p{L}\\p{N}\\- _]", "").replace(' ', '-'));
        }
        return anchors;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            blocks.add(new Block(fence.group(1), fence.group(2), fence.start(2)));
        }
        return blocks;
    }
}
