/** Measures against risks: proposed, adopted by a decision, running, and evaluated by what an indicator said before and after. */
@NullMarked
package org.spona.cooperation.measure;

import org.jspecify.annotations.NullMarked;
