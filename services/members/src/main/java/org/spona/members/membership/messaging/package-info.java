/** Memberships as other services know them. */
@NullMarked
package org.spona.members.membership.messaging;

import org.jspecify.annotations.NullMarked;
