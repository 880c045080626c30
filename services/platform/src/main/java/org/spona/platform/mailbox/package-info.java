/** Mailboxes of the house that a service reads over IMAP: what machines write back. */
@NullMarked
package org.spona.platform.mailbox;

import org.jspecify.annotations.NullMarked;
