/** Pages of series. */
@NullMarked
package org.spona.meetings.series.web;

import org.jspecify.annotations.NullMarked;
