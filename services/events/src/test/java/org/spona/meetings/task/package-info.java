@NullMarked
package org.spona.meetings.task;

import org.jspecify.annotations.NullMarked;
