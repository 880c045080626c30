/** What the reader is told, as JSON. */
@NullMarked
package org.spona.members.notification.api;

import org.jspecify.annotations.NullMarked;
