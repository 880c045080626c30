/** Takes in what the services announce. */
@NullMarked
package org.spona.members.notification.messaging;

import org.jspecify.annotations.NullMarked;
