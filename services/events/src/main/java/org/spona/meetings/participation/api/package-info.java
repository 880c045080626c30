/** Who was there as JSON. */
@NullMarked
package org.spona.meetings.participation.api;

import org.jspecify.annotations.NullMarked;
