/** Answers that calendar programs send: read from a mailbox, matched with the invitation that they answer, and trusted no further. */
@NullMarked
package org.spona.meetings.reply;

import org.jspecify.annotations.NullMarked;
