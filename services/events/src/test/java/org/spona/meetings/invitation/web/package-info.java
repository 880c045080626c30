@NullMarked
package org.spona.meetings.invitation.web;

import org.jspecify.annotations.NullMarked;
