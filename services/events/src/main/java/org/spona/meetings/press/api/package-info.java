/** Press texts for programs. */
@NullMarked
package org.spona.meetings.press.api;

import org.jspecify.annotations.NullMarked;
