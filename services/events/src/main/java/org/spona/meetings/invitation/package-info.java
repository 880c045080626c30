/** Who is invited to a meeting: the list, personal links, answers and substitutes. */
@NullMarked
package org.spona.meetings.invitation;

import org.jspecify.annotations.NullMarked;
