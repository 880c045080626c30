/** Votes and decisions as JSON. */
@NullMarked
package org.spona.meetings.decision.api;

import org.jspecify.annotations.NullMarked;
