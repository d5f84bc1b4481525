package org.nijugo.progress;

/**
 * A line that rises to a bend and is flat from there on, by least squares; a bend after the last day makes it straight.
 *
 * @param slope before the bend, a week
 * @param squares the sum of squared distances from it
 */
record HingeFit(double slope, double squares) {
    static HingeFit of(Samples samples, double bend) {
        int n = samples.size();
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < n; i++) {
            meanX += Math.min(samples.week(i), bend) / n;
            meanY += samples.ln(i) / n;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double x = Math.min(samples.week(i), bend) - meanX;
            double y = samples.ln(i) - meanY;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        double slope = xx > 0 ? xy / xx : 0;
        return new HingeFit(slope, Math.max(0, yy - slope * xy));
    }
}
