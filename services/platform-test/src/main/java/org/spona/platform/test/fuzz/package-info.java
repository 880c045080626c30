/** Texts that nobody writes in good faith, and the check that a parser bears them. */
@NullMarked
package org.spona.platform.test.fuzz;

import org.jspecify.annotations.NullMarked;
