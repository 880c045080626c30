/** The list of what waits for people, in all services. */
@NullMarked
package org.spona.members.waiting;

import org.jspecify.annotations.NullMarked;
