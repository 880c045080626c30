/** Pages of minutes. */
@NullMarked
package org.spona.meetings.minutes.web;

import org.jspecify.annotations.NullMarked;
