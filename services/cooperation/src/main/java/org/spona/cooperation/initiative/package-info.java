/** Initiatives of several organisations, from an idea to its closing: who leads, who takes part, how many people use what came of it. */
@NullMarked
package org.spona.cooperation.initiative;

import org.jspecify.annotations.NullMarked;
