/** Searches that people keep, and the mails that tell them what is new in them. */
@NullMarked
package org.spona.search.saved;

import org.jspecify.annotations.NullMarked;
