/** What media are told of a public meeting that was held. */
@NullMarked
package org.spona.meetings.press;

import org.jspecify.annotations.NullMarked;
