/** Opinions of bodies on draft acts: asked for by somebody, commented on by seats, adopted, sent within working days, answered. */
@NullMarked
package org.spona.meetings.opinion;

import org.jspecify.annotations.NullMarked;
