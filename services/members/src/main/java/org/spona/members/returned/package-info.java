/** Mails that come back: the mailbox to which reports of undeliverable mails are sent, and what they say. */
@NullMarked
package org.spona.members.returned;

import org.jspecify.annotations.NullMarked;
