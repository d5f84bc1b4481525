package org.nijugo.gym;

import java.util.Arrays;

/** What each sum takes at least, plates or room, when it is made of one kind of plate and the lighter ones. */
final class StripTable {
    /** What cannot be made takes so much. */
    static final int NEVER = 1 << 28;

    private final int width;
    private final int[] table;

    /**
     * Kind by kind, the lightest alone first.
     *
     * @param plates what each kind weighs, heavy first
     * @param counts how many there are of each
     * @param each what one of each takes
     * @param most the largest sum
     */
    StripTable(int[] plates, int[] counts, int[] each, int most) {
        width = most + 1;
        table = new int[(plates.length + 1) * width];
        Arrays.fill(table, plates.length * width, table.length, NEVER);
        table[plates.length * width] = 0;
        for (int kind = plates.length - 1; kind >= 0; kind--) {
            System.arraycopy(table, (kind + 1) * width, table, kind * width, width);
            for (int count = 1; count <= counts[kind]; count++) {
                add(kind, count * plates[kind], count * each[kind]);
            }
        }
    }

    private void add(int kind, int weight, int cost) {
        int row = kind * width;
        for (int sum = weight; sum < width; sum++) {
            int with = table[row + width + sum - weight] + cost;
            if (with < table[row + sum]) {
                table[row + sum] = with;
            }
        }
    }

    int least(int kind, int sum) {
        return table[kind * width + sum];
    }
}
