/** When a meeting can be: options that a coordinator proposes, answers of those on the list, the result by institution. */
@NullMarked
package org.spona.meetings.poll;

import org.jspecify.annotations.NullMarked;
