/** Tasks as JSON. */
@NullMarked
package org.spona.meetings.task.api;

import org.jspecify.annotations.NullMarked;
