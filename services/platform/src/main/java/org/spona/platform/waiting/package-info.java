/** What waits for people: things of every service that ask something of them, announced in one shape. */
@NullMarked
package org.spona.platform.waiting;

import org.jspecify.annotations.NullMarked;
