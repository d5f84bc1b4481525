package org.nijugo.strength;

/** Three linear equations in three unknowns. */
final class LinearThree {
    private static final double NOTHING = 1e-12;

    private LinearThree() {}

    /**
     * The unknowns, by elimination with the largest pivot; noughts where the equations do not determine them.
     *
     * @param rows three rows of three factors and a right-hand side; used up
     */
    static double[] solve(double[][] rows) {
        for (int pivot = 0; pivot < 3; pivot++) {
            bringUpLargest(rows, pivot);
            if (Math.abs(rows[pivot][pivot]) < NOTHING) {
                return new double[3];
            }
            for (int row = 0; row < 3; row++) {
                if (row != pivot) {
                    subtract(rows[row], rows[pivot], pivot);
                }
            }
        }
        return new double[] {rows[0][3] / rows[0][0], rows[1][3] / rows[1][1], rows[2][3] / rows[2][2]};
    }

    private static void bringUpLargest(double[][] rows, int pivot) {
        int largest = pivot;
        for (int row = pivot + 1; row < 3; row++) {
            if (Math.abs(rows[row][pivot]) > Math.abs(rows[largest][pivot])) {
                largest = row;
            }
        }
        double[] moved = rows[pivot];
        rows[pivot] = rows[largest];
        rows[largest] = moved;
    }

    private static void subtract(double[] row, double[] pivotRow, int pivot) {
        double factor = row[pivot] / pivotRow[pivot];
        for (int column = pivot; column < 4; column++) {
            row[column] -= factor * pivotRow[column];
        }
    }
}
