/** What becomes of invitations when who follows them leaves. */
@NullMarked
package org.spona.members.invitation.messaging;

import org.jspecify.annotations.NullMarked;
