/** Invitations as JSON. */
@NullMarked
package org.spona.members.invitation.api;

import org.jspecify.annotations.NullMarked;
