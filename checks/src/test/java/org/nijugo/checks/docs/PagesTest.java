package org.nijugo.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nijugo.checks.Project;

/** Links lead somewhere, and every page can be found from the index. */
class PagesTest {
    private static final List<Page> PAGES = Page.all();

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        int seen = 0;
        for (Page page : PAGES) {
            for (String link : page.links()) {
                seen++;
                if (!link.contains("://") && !leadsSomewhere(page, link)) {
                    broken.add(page.name() + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).as("links seen").isGreaterThan(40);
    }

    private static boolean leadsSomewhere(Page from, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target =
                path.isEmpty() ? from.file() : from.file().resolveSibling(path).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        return anchor.isEmpty()
                || PAGES.stream()
                        .anyMatch(page ->
                                page.file().equals(target) && page.anchors().contains(anchor));
    }

    @Test
    void everyPageHasItsLineInTheIndex() {
        Path index = Project.ROOT.resolve("docs/index.md");
        Page page = new Page(index, Project.read(index));
        List<Path> listed = page.links().stream()
                .map(link -> index.resolveSibling(link).normalize())
                .toList();
        List<Path> pages = new ArrayList<>(PAGES.stream().map(Page::file).toList());
        pages.remove(index);
        assertThat(listed).containsAll(pages).doesNotHaveDuplicates();
        assertThat(pages).hasSizeGreaterThan(6);
    }

    @Test
    void nobodysMachineIsNamed() {
        List<String> naming = new ArrayList<>();
        for (Page page : PAGES) {
            for (String place : new String[] {"/home/", "/root/", "/Users/", "/tmp/", "C:\\"}) {
                if (page.text().contains(place)) {
                    naming.add(page.name() + ": " + place);
                }
            }
        }
        assertThat(naming).isEmpty();
    }
}
