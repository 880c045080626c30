/** Pages of votes and decisions. */
@NullMarked
package org.spona.meetings.decision.web;

import org.jspecify.annotations.NullMarked;
