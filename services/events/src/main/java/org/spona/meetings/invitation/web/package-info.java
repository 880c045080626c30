/** Invitees and their answers as pages, and as sections of a meeting's page. */
@NullMarked
package org.spona.meetings.invitation.web;

import org.jspecify.annotations.NullMarked;
