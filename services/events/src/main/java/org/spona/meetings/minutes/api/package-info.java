/** Minutes as JSON. */
@NullMarked
package org.spona.meetings.minutes.api;

import org.jspecify.annotations.NullMarked;
