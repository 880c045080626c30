/** People as other services know them. */
@NullMarked
package org.spona.members.person.messaging;

import org.jspecify.annotations.NullMarked;
