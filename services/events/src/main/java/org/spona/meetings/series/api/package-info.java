/** Series as JSON. */
@NullMarked
package org.spona.meetings.series.api;

import org.jspecify.annotations.NullMarked;
