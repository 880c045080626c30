/** Brings invitations to people, by the identity server's mail or by ours, until it succeeds. */
@NullMarked
package org.spona.members.invitation.delivery;

import org.jspecify.annotations.NullMarked;
