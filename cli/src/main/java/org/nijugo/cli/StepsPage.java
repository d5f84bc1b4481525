package org.nijugo.cli;

import org.nijugo.cli.page.Page;

/** The steps of a set that was told, one after the other. */
final class StepsPage {
    private StepsPage() {}

    static void print(Answer answer, Page page) {
        PlainPage.print(answer, page);
    }
}
