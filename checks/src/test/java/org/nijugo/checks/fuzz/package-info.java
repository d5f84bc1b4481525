/**
 * Text that nobody would type, thrown at everything that reads text. The only answers are a value, which prints as it is
 * read, or trouble that names what was found and what was expected; never another exception, never a hang.
 *
 * <p>An ordinary test run replays what is known; {@link org.nijugo.checks.fuzz.FuzzingTest} searches a little;
 * CONTRIBUTING.md says how to search for long.
 */
@NullMarked
package org.nijugo.checks.fuzz;

import org.jspecify.annotations.NullMarked;
