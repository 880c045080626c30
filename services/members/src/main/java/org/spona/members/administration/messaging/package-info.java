/** Tells the other services who administers which organisation. */
@NullMarked
package org.spona.members.administration.messaging;

import org.jspecify.annotations.NullMarked;
