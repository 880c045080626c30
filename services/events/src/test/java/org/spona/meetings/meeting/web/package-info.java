@NullMarked
package org.spona.meetings.meeting.web;

import org.jspecify.annotations.NullMarked;
