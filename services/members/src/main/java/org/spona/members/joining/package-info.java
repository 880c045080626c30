/** Organisations come into networks by their own word, or by that of who speaks for them, and leave by either side's. */
@NullMarked
package org.spona.members.joining;

import org.jspecify.annotations.NullMarked;
