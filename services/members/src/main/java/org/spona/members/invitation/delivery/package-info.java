/** Brings invitations to people, by mail, until it succeeds. */
@NullMarked
package org.spona.members.invitation.delivery;

import org.jspecify.annotations.NullMarked;
