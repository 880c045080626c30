/** Invitations as pages. */
@NullMarked
package org.spona.members.invitation.web;

import org.jspecify.annotations.NullMarked;
