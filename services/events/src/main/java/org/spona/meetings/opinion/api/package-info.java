/** Opinions as JSON. */
@NullMarked
package org.spona.meetings.opinion.api;

import org.jspecify.annotations.NullMarked;
