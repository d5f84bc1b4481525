package org.nijugo.routine;

import java.util.Optional;
import org.nijugo.exercise.Exercise;

/**
 * One set of a day in the order it is done.
 *
 * @param number of the set within its exercise, from 1; the finishing set counts on
 * @param finish present for a finishing set
 */
public record PrescribedStep(Exercise exercise, String label, int number, Optional<PrescribedFinish> finish) {}
