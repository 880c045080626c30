/** What other services are told of the roster. */
@NullMarked
package org.spona.members.joining.messaging;

import org.jspecify.annotations.NullMarked;
