/** Tasks as pages. */
@NullMarked
package org.spona.meetings.task.web;

import org.jspecify.annotations.NullMarked;
