/**
 * Mails to people: written with the change that causes them, sent after it, once, in the recipient's language; they say
 * why they came, and those that are not owed can be stopped.
 */
@NullMarked
package org.spona.platform.notices;

import org.jspecify.annotations.NullMarked;
