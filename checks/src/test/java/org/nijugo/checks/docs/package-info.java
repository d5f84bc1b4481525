/** The pages are true: their links lead somewhere, their commands run and print what they show, their code compiles. */
@NullMarked
package org.nijugo.checks.docs;

import org.jspecify.annotations.NullMarked;
