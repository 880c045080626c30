/** Keeps what the services announce of what waits. */
@NullMarked
package org.spona.members.waiting.messaging;

import org.jspecify.annotations.NullMarked;
