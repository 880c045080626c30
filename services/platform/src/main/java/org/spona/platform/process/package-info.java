/** Work on what strangers sent or wrote, in a process of its own: with limits of memory and time, and without a secret of ours. */
@NullMarked
package org.spona.platform.process;

import org.jspecify.annotations.NullMarked;
