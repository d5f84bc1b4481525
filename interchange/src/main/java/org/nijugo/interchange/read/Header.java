package org.nijugo.interchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nijugo.interchange.csv.Row;

/** The first row of a table: the names of its columns, as they stand and in small letters. */
record Header(List<String> names, List<String> small) {
    Header {
        names = List.copyOf(names);
        small = List.copyOf(small);
    }

    static Header of(Row row) {
        List<String> names = new ArrayList<>();
        List<String> small = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            names.add(row.get(i).strip());
            small.add(row.get(i).strip().toLowerCase(Locale.ROOT));
        }
        return new Header(names, small);
    }

    /** Where the column stands; −1 where there is none of this name. */
    int find(String name) {
        return small.indexOf(name);
    }

    boolean has(String... all) {
        return small.containsAll(List.of(all));
    }

    /** Whether the row says the same as the header, as the seam of two files does. */
    boolean isRepeatedIn(Row row) {
        if (row.size() != names.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(row.get(i).strip())) {
                return false;
            }
        }
        return true;
    }
}
