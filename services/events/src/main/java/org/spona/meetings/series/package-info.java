/** Series of meetings: the rule by which they come again, its dates, and what is otherwise. */
@NullMarked
package org.spona.meetings.series;

import org.jspecify.annotations.NullMarked;
