/** Excerpts as JSON. */
@NullMarked
package org.spona.meetings.excerpt.api;

import org.jspecify.annotations.NullMarked;
